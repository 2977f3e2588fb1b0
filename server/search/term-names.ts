import { facetOf, type FacetKey } from '../../domain/facets.ts';
import { SDG_TARGETS } from '../../domain/vocabularies/sdg-targets.ts';
import type { Language } from '../../domain/query.ts';
import { labelOf } from '../../languages/read-terms.ts';
import type { CataloguePort } from './library.ts';

/** What the terms of one facet are called in one language, and their order. */
export interface TermNames {
  label(id: string): string;
  /** `"id":…,"label":…` */
  json(id: string): string;
  /** Takes in terms, so that their ranks are of one order. */
  learn(ids: readonly string[]): void;
  /** Place in the alphabet, or in the vocabulary where that carries the order (F6); equal only for equal ids. */
  rank(id: string): number;
}

/** The names of every facet's terms in one language. */
export type NamesOf = (key: FacetKey) => TermNames;

/** Names of terms, kept until the version of the index changes: sorting a thousand cities again for each answer takes milliseconds. */
export function createTermNames(catalogue: CataloguePort): (language: Language, version: number) => NamesOf {
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
  // All that is known from the start, so that the order is not computed again for each new term.
  const expected = facet.vocabulary?.terms.map(({ id }) => id) ?? given?.keys() ?? [];
  const terms = new Map([...expected].map((id) => [id, nameOf(id, read(id))]));
  let ranks: ReadonlyMap<string, number> | undefined;

  function named(id: string): Name {
    const known = terms.get(id);
    if (known) return known;
    const found = nameOf(id, read(id));
    terms.set(id, found);
    ranks = undefined;
    return found;
  }

  return {
    label: (id) => named(id).label,
    json: (id) => named(id).json,
    learn: (ids) => ids.forEach(named),
    rank(id) {
      named(id);
      ranks ??= facet.order === 'vocabulary' ? ranksOfVocabulary(key) : alphabetical(terms, language);
      return ranks.get(id) ?? ranks.size;
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

function alphabetical(terms: ReadonlyMap<string, Name>, language: Language): ReadonlyMap<string, number> {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sorted = [...terms].sort(([idA, a], [idB, b]) => compare(a.label, b.label) || (idA < idB ? -1 : 1));
  return new Map(sorted.map(([id], at) => [id, at]));
}
