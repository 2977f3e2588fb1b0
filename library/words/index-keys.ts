import type { LibraryRecord } from '../../domain/record.ts';
import { DOCUMENT_TYPES } from '../../domain/vocabularies/document-types.ts';
import { SDG_GOALS } from '../../domain/vocabularies/sdg-goals.ts';
import { THEMES } from '../../domain/vocabularies/themes.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import { COMMON_WORDS } from './common-words.ts';
import { goalKey, targetKey } from './key.ts';
import { countryNames, placeKeys } from './places/place-phrases.ts';
import { everyKey, isTelling, whatIsSaid, wordsOf } from './prepare-text.ts';
import { labelsOf, otherNames } from './record-words.ts';
import { formsOf } from './word-forms.ts';

/** What the engine searches, the most telling first; it ranks by this order. Each is one text of keys and stems. */
export const KEY_FIELDS = [
  'keys.title',
  'keys.titleOriginal',
  'keys.head',
  'keys.city',
  'keys.topics',
  'keys.summary',
  'keys.sections',
  'keys.around',
  'keys.spelled',
] as const;

export interface IndexKeys {
  /** Exactly what a query that quotes the title becomes, so that it is a whole match. */
  readonly title: string;
  readonly titleOriginal: string;
  /** Everything in both titles. */
  readonly head: string;
  readonly city: string;
  readonly topics: string;
  readonly summary: string;
  readonly sections: string;
  /** Country, regions, goals, themes, type, names of awards and organisations, and the words that all records have. */
  readonly around: string;
  /** The words as written, for a reader who has typed half of one or mistyped it. */
  readonly spelled: string;
}

/** The searched side of a record; `cityNames` are the other names and spellings of its city. */
export function indexKeys(record: LibraryRecord, cityNames: readonly string[]): IndexKeys {
  const { city, title, titleOriginal = '' } = record;
  const topics = [...labelsOf(TOPICS, record.topics), ...record.unmappedTopics];
  const sections = record.sections.map(({ text }) => text).join('\n');
  const names = [...new Set([city.name, city.state ?? '', ...cityNames])].filter((name) => name !== '');
  return {
    title: said(title),
    titleOriginal: said(titleOriginal),
    head: every([title, titleOriginal]),
    city: [every([city.name, city.state ?? '']), plainStems(cityNames)].join(' '),
    topics: topics.map(said).join(' '),
    summary: every([record.summary]),
    sections: every([sections]),
    around: around(record),
    spelled: spelled([
      title,
      titleOriginal,
      ...names,
      ...topics,
      ...countryNames(city.country),
      record.summary,
      sections,
    ]),
  };
}

function around(record: LibraryRecord): string {
  const goals = record.sdgs.map(({ goal }) => goal);
  const vocabulary = [
    ...labelsOf(THEMES, record.themes),
    ...labelsOf(SDG_GOALS, goals.map(String)),
    ...labelsOf(DOCUMENT_TYPES, record.documentType ? [record.documentType] : []),
  ];
  return [
    ...placeKeys(record.city.country),
    ...countryNames(record.city.country).map((name) => every([name])),
    ...goals.map(goalKey),
    ...record.sdgTargets.map(({ target }) => targetKey(target)),
    ...vocabulary.map(said),
    every(otherNames(record)),
    COMMON_STEMS,
  ].join(' ');
}

const COMMON_STEMS = [...new Set([...COMMON_WORDS].map((word) => formsOf(word).stem))].join(' ');

/** Each key once, as in a query. */
function said(text: string): string {
  return [...new Set(whatIsSaid(text).flatMap(({ keys }) => keys))].join(' ');
}

function every(texts: readonly string[]): string {
  return texts.flatMap((text) => everyKey(text)).join(' ');
}

/** Other names of cities in every language: "Calor" would be a place here, not the heat. */
function plainStems(texts: readonly string[]): string {
  return [...new Set(texts.flatMap(wordsOf).map((word) => formsOf(word).stem))].join(' ');
}

function spelled(texts: readonly string[]): string {
  return [...new Set(texts.flatMap(wordsOf))].filter(isTelling).join(' ');
}
