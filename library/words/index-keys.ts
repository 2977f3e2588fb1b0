import type { LibraryRecord } from '../../domain/record.ts';
import { COUNTRY_GROUPS } from '../../domain/vocabularies/country-groups.ts';
import { DOCUMENT_TYPES } from '../../domain/vocabularies/document-types.ts';
import { KINDS } from '../../domain/kinds/index.ts';
import { REGIONS } from '../../domain/vocabularies/regions.ts';
import { SDG_GOALS } from '../../domain/vocabularies/sdg-goals.ts';
import { STATUSES } from '../../domain/vocabularies/statuses.ts';
import type { Vocabulary } from '../../domain/vocabularies/term.ts';
import { THEMES } from '../../domain/vocabularies/themes.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import { COMMON_WORDS } from './common-words.ts';
import { foldText } from '../../domain/vocabularies/fold.ts';
import { goalKey, groupKey, isKey, placeKey, targetKey } from './key.ts';
import { inField, inFields } from './key-fields.ts';
import { nationAt } from './places/nations.ts';
import { countryNames, placeKeys } from './places/place-phrases.ts';
import {
  everyKey,
  isTelling,
  keysIn,
  whatIsSaid,
  widerKeys,
  wordsOf,
  type NameFinder,
  type TextKeys,
} from './prepare-text.ts';
import { labelsOf, otherNames, searchedNames } from './record-words.ts';
import { remembering } from './remembering.ts';
import { formsOf } from './word-forms.ts';
import { words } from './word-list.ts';

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
  'keys.names',
] as const;

/** The vocabularies by whose names records are found. */
export const SEARCHED_VOCABULARIES: readonly Vocabulary[] = [
  KINDS,
  STATUSES,
  THEMES,
  TOPICS,
  SDG_GOALS,
  DOCUMENT_TYPES,
  REGIONS,
];

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
  /** Country, regions, goals, kind, status, themes, type, names of awards and organisations, and the words that all records have. */
  readonly around: string;
  /** The words as written, for a reader who has typed half of one. */
  readonly spelled: string;
  /** The words of all names of the city, likewise. */
  readonly names: string;
}

/** The searched side of a record; `cityNames` are the other names and spellings of its city. */
export function indexKeys(record: LibraryRecord, cityNames: readonly string[]): IndexKeys {
  const { city, title, titleOriginal = '' } = record;
  const topics = [...labelsOf(TOPICS, record.topics), ...record.unmappedTopics];
  const keysOfTopics = [...record.topics.flatMap(keysOfTopic), ...record.unmappedTopics.flatMap(keysOfLabel)];
  const sections = record.sections.map(({ text }) => text).join('\n');
  const called = [city?.name ?? '', city?.state ?? ''].filter((name) => name !== '');
  const ofCountries = countriesOf(record).flatMap(countryNames);
  const names = [...new Set([...called, ...cityNames])];
  const nameAt = findNames([...names, ...ofCountries, ...ownNameOf(record)]);
  const translated = translatedTexts(record);
  const texts = [title, titleOriginal, record.summary, sections, ...Object.values(translated).flat()];
  const read = (written: readonly string[]) => keysOfAll(written.map((text) => keysIn(text, nameAt)));
  const head = read([title, titleOriginal, ...translated.titles]);
  const summary = read([record.summary, ...translated.summaries]);
  const told = read([sections]);
  // What is only wider than a text comes one field below it: a bike share is about cycling, after a plan for cycling.
  const fields = {
    head: head.own.join(' '),
    topics: [...new Set([...keysOfTopics, ...head.wider])].join(' '),
    summary: summary.own.join(' '),
    sections: [...told.own, ...summary.wider].join(' '),
    around: [around(record), ...told.wider].join(' '),
  };
  const place = ofPlace(cityNames, called, names);
  return {
    title: said(title, nameAt),
    titleOriginal: said(titleOriginal, nameAt),
    city: place.city,
    ...inFields(fields, texts),
    spelled: inField(spelled([title, titleOriginal, ...topics, ...texts], ofCountries)),
    names: place.names,
  };
}

type OfPlace = Pick<IndexKeys, 'city' | 'names'>;

/** By the other names of a city, which are the same list for all its records, and what a record calls it. */
const placesKnown = new WeakMap<readonly string[], Map<string, OfPlace>>();

function ofPlace(cityNames: readonly string[], called: readonly string[], names: readonly string[]): OfPlace {
  const known = placesKnown.get(cityNames) ?? new Map<string, OfPlace>();
  placesKnown.set(cityNames, known);
  const key = called.join('\n');
  const keys = known.get(key) ?? {
    city: inField(placeNames(names, called)),
    names: inField(spelled([], names)),
  };
  known.set(key, keys);
  return keys;
}

function keysOfAll(texts: readonly TextKeys[]): { readonly own: string[]; readonly wider: string[] } {
  const own = texts.flatMap((text) => text.own);
  const held = new Set(own);
  const inner = texts.flatMap((text) => text.inner).filter((key) => !held.has(key));
  return { own, wider: widerKeys([...own, ...new Set(inner)], held) };
}

function around(record: LibraryRecord): string {
  const goals = record.sdgs.map(({ goal }) => goal);
  const vocabulary = [
    ...searchedNames(KINDS, [record.kind]),
    ...searchedNames(STATUSES, record.status ? [record.status] : []),
    ...searchedNames(THEMES, record.themes),
    ...labelsOf(DOCUMENT_TYPES, record.documentType ? [record.documentType] : []),
  ];
  const keys = [
    ...countriesOf(record).flatMap(placesAround),
    ...nationOf(record),
    ...labelsOf(REGIONS, record.coverage?.regions ?? []).flatMap(keysOfLabel),
    ...labelsOf(COUNTRY_GROUPS, record.coverage?.groups ?? []).flatMap(keysOfLabel),
    ...goals.map(goalKey),
    ...record.sdgTargets.map(({ target }) => targetKey(target)),
    ...vocabulary.flatMap(saidByLabel),
    ...labelsOf(SDG_GOALS, goals.map(String)).flatMap(meantByLabel),
    ...otherNames(record).flatMap(keysOfLabel),
  ];
  return `${[...new Set(keys)].join(' ')} ${COMMON_STEMS}`;
}

/** What translations say, in every language, beside the field of the original. */
function translatedTexts({ translations = [] }: LibraryRecord) {
  return {
    titles: translations.flatMap(({ title = [] }) => title),
    summaries: translations.flatMap(({ summary = [] }) => summary),
  };
}

/** The nation of the United Kingdom that its city is in. */
function nationOf({ city }: LibraryRecord): string[] {
  const nation = city?.country === 'GB' ? nationAt(city) : undefined;
  return nation === undefined ? [] : [groupKey(nation)];
}

/** The country of its city and those that its coverage names one by one. */
function countriesOf({ city, coverage }: LibraryRecord): string[] {
  return [...new Set([...(city ? [city.country] : []), ...(coverage?.countries ?? [])])];
}

/** Labels and names come again and again. */
const keysOfLabel = remembering((label) => everyKey(label));
/** A topic means in every language what its English label means: “Marche et vélo” is no market. */
const keysOfTopic = remembering((topic): readonly string[] => {
  const [english = '', ...others] = labelsOf(TOPICS, [topic]);
  return [...everyKey(english), ...others.flatMap((label) => everyKey(label).filter((key) => !isKey(key)))];
});
const saidByLabel = remembering((label) => whatIsSaid(label).flatMap(({ term, keys }) => [term, ...keys]));
/** What is about goal 7 does not say “affordable”, a word of its name, which only means it: the very words come first. */
const meantByLabel = remembering((label) =>
  whatIsSaid(label).flatMap(({ term, keys, words: { length } }) => (length > 1 ? [term, ...keys] : keys)),
);
const wordsOfName = remembering(wordsOf);

/** The country with its names, and what is around it. */
const placesAround = remembering((country: string): readonly string[] => {
  const names = countryNames(country);
  return [...placeKeys(country), ...names.map((name) => placeKey(foldText(name))), plainStems(names)];
});

const COMMON_STEMS = [...new Set([...COMMON_WORDS].map((word) => formsOf(word).stem))].join(' ');

/** Finds the names of a record's own place in its texts. */
function findNames(names: readonly string[]): NameFinder {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const name of names) {
    const words = wordsOfName(name);
    const [first] = words;
    if (first === undefined || words.every((word) => !isTelling(word))) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return (words, at) => {
    const begun = byFirst.get(words[at] ?? '') ?? [];
    const here = begun.filter((name) => name.every((word, next) => words[at + next] === word));
    return Math.max(0, ...here.map(({ length }) => length));
  };
}

/** Each key once, as in a query. A place that is not the record's own is only words: Cañada Real is not in Canada. */
function said(text: string, nameAt: NameFinder): string {
  const terms = whatIsSaid(text, nameAt).flatMap(({ term, words: written, isPlace }) =>
    isPlace && nameAt(written, 0) === 0 ? written.map((word) => formsOf(word).stem) : [term],
  );
  return [...new Set(terms)].join(' ');
}

/**
 * The names whole, and own ones of one word as words. The words of longer ones are in the last field, below everything
 * that is written: Idaho Falls is not about falls. Where a name is also a word of the synonyms, that spelling without its
 * meaning.
 */
function placeNames(names: readonly string[], own: readonly string[]): string {
  const called = new Set(own.map(foldText));
  const folded = [...new Set(names.map(foldText))].filter((name) => called.has(name) || !isOfCountry(name));
  const spellings = folded.flatMap((name) => {
    const spelling = wordOfSynonyms(name);
    return spelling === undefined ? [] : [spelling];
  });
  const ofOneWord = own.filter((name) => wordsOfName(name).length === 1);
  return [...folded.map(placeKey), ...new Set(spellings), plainStems(ofOneWord)].join(' ');
}

/** A hamlet that some call Canada is not what readers mean. */
const isOfCountry = remembering((name): boolean => {
  const [only, ...more] = whatIsSaid(name);
  return name === '' || (only?.isPlace === true && more.length === 0);
});

const wordOfSynonyms = remembering((name): string | undefined => {
  const [only, ...more] = whatIsSaid(name);
  return only?.isKnown && !only.isPlace && more.length === 0 ? only.term : undefined;
});

/** The words of names, without endings or meanings: "Calor" would be a place here, not the heat. */
function plainStems(texts: readonly string[]): string {
  return [...new Set(texts.flatMap(wordsOfName).map((word) => formsOf(word).stem))].join(' ');
}

function spelled(texts: readonly string[], names: readonly string[]): string {
  const all = [...new Set([...texts.flatMap(wordsOf), ...names.flatMap(wordsOfName)])].filter(isTelling);
  return [...new Set([...all, ...all.map((word) => formsOf(word).stem)])].join(' ');
}

const BEFORE_NAMES = new Set(['city', 'borough', 'royal', 'london', 'county', 'of', 'the']);
const AFTER_NAMES = new Set(
  words(`council district borough county city town metropolitan unitary authority combined government municipality
    corporation`),
);

/** Of an organisation that is called by its place, such as "Forest of Dean District Council", the name of that place. */
function ownNameOf({ contact }: LibraryRecord): string[] {
  const words = wordsOfName(contact?.organisation ?? '').slice();
  while (BEFORE_NAMES.has(words[0] ?? '')) words.shift();
  while (AFTER_NAMES.has(words.at(-1) ?? '')) words.pop();
  return words.length > 1 ? [words.join(' ')] : [];
}
