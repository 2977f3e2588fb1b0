import type { PublishedRecord, Section } from '../../domain/record.ts';
import { COUNTRY_GROUPS } from '../../domain/vocabularies/country-groups.ts';
import { REGIONS, regionPath } from '../../domain/vocabularies/regions.ts';
import { SDG_GOALS } from '../../domain/vocabularies/sdg-goals.ts';
import { isTermId } from '../../domain/vocabularies/term.ts';
import { THEMES } from '../../domain/vocabularies/themes.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import { LANGUAGES } from '../../languages/languages.ts';
import { labelsOf, otherNames } from '../../library/words/record-words.ts';

/** What a record says in words, field by field, the most telling first: where a reader’s words are marked. */
export const SHOWN_FIELDS = [
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

export interface ShownText {
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

export function shownText(record: PublishedRecord): ShownText {
  const { city, coverage } = record;
  return {
    title: record.title,
    ...(record.titleOriginal !== undefined && { titleOriginal: record.titleOriginal }),
    cityNames: city ? [...new Set([city.name, ...(city.state ? [city.state] : [])])] : [],
    topicLabels: [...labelsOf(TOPICS, record.topics), ...record.unmappedTopics],
    summary: record.summary,
    sections: sectionTexts(record.sections),
    countryNames: [...(city ? [city.country] : []), ...(coverage?.countries ?? [])].flatMap(countryNames),
    regionNames: [
      ...(city && isTermId(REGIONS, city.subregion) ? labelsOf(REGIONS, regionPath(city.subregion)) : []),
      ...labelsOf(REGIONS, coverage?.regions ?? []),
      ...labelsOf(COUNTRY_GROUPS, coverage?.groups ?? []),
    ],
    themeLabels: labelsOf(THEMES, record.themes),
    sdgLabels: record.sdgs.flatMap(({ goal }) => [
      `SDG ${goal} ODS ${goal} ODD ${goal}`,
      ...labelsOf(SDG_GOALS, [String(goal)]),
    ]),
    otherNames: otherNames(record),
  };
}

function sectionTexts(sections: readonly Section[]): ShownText['sections'] {
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
