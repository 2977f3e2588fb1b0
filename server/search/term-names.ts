import { facetOf, type FacetKey } from '../../domain/facets.ts';
import { SDG_TARGETS } from '../../domain/vocabularies/sdg-targets.ts';
import type { Language } from '../../domain/query.ts';
import { labelOf } from '../../languages/read-terms.ts';
import type { CataloguePort } from './library.ts';

/** What the terms of one facet are called in one language, and their order. */
export interface TermNames {
  /** All terms of the vocabulary, or all that records have brought. */
  readonly known: readonly string[];
  label(id: string): string;
  /** `"id":…,"label":…` */
  json(id: string): string;
  /** The places of terms in the alphabet, or in the vocabulary where that carries the order (F6); equal only for equal ids. */
  ranks(ids: readonly string[]): (id: string) => number;
}

/** The names of every facet's terms in one language. */
export type NamesOf = (key: FacetKey) => TermNames;

type NamesIn = (language: Language, version: number) => NamesOf;

/** Of more known terms a question puts its own in order, a thousand at most, and only so many names are kept. */
const MAX_NAMED = 2_000;

const namesInCatalogue = new WeakMap<CataloguePort, NamesIn>();

/**
 * Names of terms, kept until the version of the index changes: sorting a thousand cities again for each answer takes milliseconds. One
 * catalogue has them once for all who ask.
 */
export function createTermNames(catalogue: CataloguePort): NamesIn {
  const known = namesInCatalogue.get(catalogue) ?? makeTermNames(catalogue);
  namesInCatalogue.set(catalogue, known);
  return known;
}

function makeTermNames(catalogue: CataloguePort): NamesIn {
  let known = new Map<string, TermNames>();
  let knownVersion = -1;
  let openLabels: ReturnType<CataloguePort['termLabels']> = new Map();
  return (language, version) => {
    if (version !== knownVersion) {
      openLabels = catalogue.termLabels();
      known = new Map();
      knownVersion = version;
    }
    return (key) => {
      const place = `${key} ${language}`;
      const names = known.get(place) ?? namesOf(key, language, openLabels.get(key));
      known.set(place, names);
      return names;
    };
  };
}

function namesOf(key: FacetKey, language: Language, given?: ReadonlyMap<string, string>): TermNames {
  const facet = facetOf(key);
  const read = labelReader(key, language, given);
  const names = new Map<string, Name>();
  const expected = facet.vocabulary?.terms.map(({ id }) => id) ?? [...(given?.keys() ?? [])];
  let ranks: ReadonlyMap<string, number> | undefined;

  function named(id: string): Name {
    const known = names.get(id);
    if (known) return known;
    const found = nameOf(id, read(id));
    if (names.size < MAX_NAMED) names.set(id, found); // those of 50,000 cities in six languages are not worth their memory
    return found;
  }

  function everyRank(ids: readonly string[]): ReadonlyMap<string, number> {
    if (!ranks || ids.some((id) => !ranks?.has(id))) {
      // All that is known, so that the order is not computed again for each new term.
      const known = new Set([...expected, ...(ranks?.keys() ?? []), ...ids]);
      ranks = alphabetical([...known], read, language);
    }
    return ranks;
  }

  return {
    known: expected,
    label: (id) => named(id).label,
    json: (id) => named(id).json,
    ranks(ids) {
      if (facet.order === 'vocabulary') ranks ??= ranksOfVocabulary(key);
      const isFew = ids.length <= MAX_NAMED && expected.length > MAX_NAMED;
      const known =
        facet.order === 'vocabulary' ? ranks! : isFew ? alphabetical(ids, read, language) : everyRank(ids);
      return (id) => known.get(id) ?? known.size;
    },
  };
}

interface Name {
  readonly label: string;
  readonly json: string;
}

function nameOf(id: string, label: string): Name {
  return { label, json: JSON.stringify({ id, label }).slice(1, -1) };
}

function labelReader(key: FacetKey, language: Language, given?: ReadonlyMap<string, string>) {
  const { vocabulary } = facetOf(key);
  if (vocabulary) return (id: string) => labelOf(vocabulary, id, language);
  if (key === 'target') return (id: string) => labelOf(SDG_TARGETS, id, language);
  if (key === 'country') return displayNames('region', language);
  if (key === 'language') return displayNames('language', language);
  return (id: string) => given?.get(id) ?? id;
}

function displayNames(type: 'region' | 'language', language: Language) {
  const names = new Intl.DisplayNames(language, { type, fallback: 'code' });
  return (id: string) => {
    try {
      return names.of(id) ?? id;
    } catch {
      return id; // a tag that only looks like one
    }
  };
}

function ranksOfVocabulary(key: FacetKey): ReadonlyMap<string, number> {
  return new Map(facetOf(key).vocabulary?.terms.map((term, at) => [term.id, at]));
}

function alphabetical(
  ids: readonly string[],
  labelOfTerm: (id: string) => string,
  language: Language,
): ReadonlyMap<string, number> {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const labelled = ids.map((id) => [id, labelOfTerm(id)] as const);
  labelled.sort(([idA, a], [idB, b]) => compare(a, b) || (idA < idB ? -1 : 1));
  return new Map(labelled.map(([id], at) => [id, at]));
}
