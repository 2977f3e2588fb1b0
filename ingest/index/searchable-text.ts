import type { PublishedRecord, Section } from '../../domain/record.ts';
import { REGIONS, regionPath } from '../../domain/vocabularies/regions.ts';
import { SDG_GOALS } from '../../domain/vocabularies/sdg-goals.ts';
import { findTerm, isTermId, LANGUAGES, type Vocabulary } from '../../domain/vocabularies/term.ts';
import { THEMES } from '../../domain/vocabularies/themes.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';

/** The text fields that are searched, the most telling first; the engine ranks by this order. */
export const SEARCHABLE_FIELDS = [
  'title',
  'titleOriginal',
  'cityNames',
  'topicLabels',
  'summary',
  'sections',
  'countryNames',
  'regionNames',
  'themeLabels',
  'sdgLabels',
  'otherNames',
] as const;

export interface SearchableText {
  readonly title: string;
  readonly titleOriginal?: string;
  readonly cityNames: readonly string[];
  readonly topicLabels: readonly string[];
  readonly summary: string;
  readonly sections: Readonly<Partial<Record<Section['heading'], string>>>;
  readonly countryNames: readonly string[];
  readonly regionNames: readonly string[];
  readonly themeLabels: readonly string[];
  readonly sdgLabels: readonly string[];
  /** Awards, source, funders, contact. */
  readonly otherNames: readonly string[];
}

export function searchableText(record: PublishedRecord, cityNames: readonly string[]): SearchableText {
  const { city } = record;
  return {
    title: record.title,
    ...(record.titleOriginal !== undefined && { titleOriginal: record.titleOriginal }),
    cityNames: [...new Set([city.name, ...(city.state ? [city.state] : []), ...cityNames])],
    topicLabels: [...labels(TOPICS, record.topics), ...record.unmappedTopics],
    summary: record.summary,
    sections: sectionTexts(record.sections),
    countryNames: countryNames(city.country),
    regionNames: isTermId(REGIONS, city.subregion) ? labels(REGIONS, regionPath(city.subregion)) : [],
    themeLabels: labels(THEMES, record.themes),
    sdgLabels: record.sdgs.flatMap(({ goal }) => [
      `SDG ${goal} ODS ${goal} ODD ${goal}`,
      ...labels(SDG_GOALS, [String(goal)]),
    ]),
    otherNames: otherNames(record),
  };
}

/** The labels of terms in every language, each once. */
function labels(vocabulary: Vocabulary, ids: readonly string[]): string[] {
  const found = ids.flatMap((id) => {
    const term = findTerm(vocabulary, id);
    return term ? LANGUAGES.map((language) => term.labels[language]) : [];
  });
  return [...new Set(found)];
}

function sectionTexts(sections: readonly Section[]): SearchableText['sections'] {
  const texts: Partial<Record<Section['heading'], string>> = {};
  for (const { heading, text } of sections) {
    texts[heading] = texts[heading] === undefined ? text : `${texts[heading]}\n\n${text}`;
  }
  return texts;
}

const countries = new Map<string, readonly string[]>();
const displayNames = LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: 'region' }));

function countryNames(code: string): readonly string[] {
  const known = countries.get(code);
  if (known) return known;
  const names = [...new Set(displayNames.map((display) => display.of(code) ?? code))];
  countries.set(code, names);
  return names;
}

function otherNames({ awards, source, funding, contact }: PublishedRecord): string[] {
  const names = [
    ...awards.map(({ name }) => name),
    source?.name,
    ...(funding?.funders ?? []),
    contact?.organisation,
  ];
  return [...new Set(names.filter((name) => name !== undefined))];
}
