import { SEARCHED_PARTS, type SearchedPart } from './document-facts.ts';
import { FACETS, FACET_KEYS, facetOf, type FacetKey, type YearMeaning } from './facets.ts';
import type { Language } from './vocabularies/term.ts';

export const MAX_QUERY_LENGTH = 200; // longer ones are pasted pages
export const MAX_TERMS_PER_FACET = 50; // more is a script that wants the export
export const MAX_PAGE_SIZE = 100;
export const MAX_FACET_SIZE = 1_000;
export const DEFAULT_FACET_SIZE = 12; // what a page shows, and some more; `/api/facets` has the rest
export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE = 1_000_000; // far past the last page of any library
export const MAX_NEAR_KM = 20_038; // half the equator: nothing on Earth is farther

export const SORTS = ['relevance', 'recommended', 'newest', 'oldest', 'title', 'updated'] as const;
export type Sort = (typeof SORTS)[number];

/** Whether words are corrected and left out where no record has them all, or taken as they were typed. */
export const WORD_READINGS = ['understood', 'typed'] as const;
export type WordReading = (typeof WORD_READINGS)[number];

/** What of each record an answer has: all of it, or what a row of results shows. */
export const RECORD_FIELDS = ['full', 'row'] as const;
/** Rows of registers among the others, or counted by register beside a list of cases alone. */
export const REGISTER_ROWS = ['listed', 'folded'] as const;
export type RegisterRows = (typeof REGISTER_ROWS)[number];
export type RecordFields = (typeof RECORD_FIELDS)[number];

/** A circle around a point; degrees and kilometres. */
export interface Near {
  readonly lat: number;
  readonly lng: number;
  readonly km: number;
}

/** What a map shows, in degrees. One that crosses the date line has its west greater than its east. */
export interface Area {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** What a reader asks: the one shape behind the address bar, the API and the engine's requests. */
export interface Query {
  readonly q: string;
  /** How `q` is read. */
  readonly words: WordReading;
  /** Where it is looked for: in what records say, inside their documents, or in both. */
  readonly in: SearchedPart;
  readonly terms: Readonly<Partial<Record<FacetKey, readonly string[]>>>;
  /** Facets in which all the chosen terms must match (F2). */
  readonly all: readonly FacetKey[];
  readonly from?: number;
  readonly to?: number;
  /** What `from` and `to` are about. */
  readonly years: YearMeaning;
  readonly near?: Near;
  readonly area?: Area;
  readonly sort: Sort;
  readonly page: number;
  readonly size: number;
  /** Which facets to count. */
  readonly facets: readonly FacetKey[];
  /** How many terms of an open facet at most; the chosen ones always (F4). */
  readonly facetSize: number;
  readonly fields: RecordFields;
  readonly registers: RegisterRows;
  readonly lang: Language;
}

export const EMPTY_QUERY: Query = {
  q: '',
  words: 'understood',
  in: 'records',
  terms: {},
  all: [],
  years: 'active',
  sort: 'relevance',
  page: 1,
  size: DEFAULT_PAGE_SIZE,
  facets: FACET_KEYS,
  facetSize: DEFAULT_FACET_SIZE,
  fields: 'full',
  registers: 'listed',
  lang: 'en',
};

export const FACETS_WITH_ALL: readonly FacetKey[] = FACETS.filter((facet) => facet.allowsAll).map(
  (facet) => facet.key,
);

export { SEARCHED_PARTS, type SearchedPart };
export type { Language };

/** The chosen terms of one facet; empty when nothing is chosen. */
export function chosenTerms(query: Pick<Query, 'terms'>, key: FacetKey): readonly string[] {
  return query.terms[key] ?? [];
}

/** Whether anything narrows the collection. */
export function isNarrowed(query: Query): boolean {
  return (
    query.q !== '' ||
    Object.values(query.terms).some((terms) => terms !== undefined && terms.length > 0) ||
    query.from !== undefined ||
    query.to !== undefined ||
    query.near !== undefined ||
    query.area !== undefined
  );
}

/** A changed query. Any change other than the page goes back to page 1 (F9). */
export function changeQuery(query: Query, change: Partial<Query>): Query {
  // Other words are read as everybody's are.
  const words = change.q === undefined || change.q === query.q ? query.words : EMPTY_QUERY.words;
  return { ...query, page: 1, words, ...change };
}

/** Chooses a term, or drops it when it was chosen; a facet left with fewer than two forgets its "all". */
export function toggleTerm(query: Query, key: FacetKey, term: string): Query {
  const chosen = chosenTerms(query, key);
  const next = chosen.includes(term) ? chosen.filter((other) => other !== term) : [...chosen, term];
  return setTerms(query, key, next);
}

/** Chooses the terms of one facet, and whether all must match, in another one with the same terms. */
export function moveTerms(query: Query, from: FacetKey, to: FacetKey): Query {
  const moved = [...new Set([...chosenTerms(query, to), ...chosenTerms(query, from)])];
  const isAll = query.all.includes(from) && !query.all.includes(to);
  const all = isAll && FACETS_WITH_ALL.includes(to) ? [...query.all, to] : query.all;
  return setTerms(setTerms({ ...query, all }, to, moved), from, []);
}

/** Replaces the chosen terms of one facet. One that starts with "all of these" does so at its second term. */
export function setTerms(query: Query, key: FacetKey, next: readonly string[]): Query {
  const terms = { ...query.terms };
  if (next.length > 0) terms[key] = next;
  else delete terms[key];
  return changeQuery(query, { terms, all: allAfter(query, key, next.length) });
}

function allAfter(query: Query, key: FacetKey, count: number): readonly FacetKey[] {
  const others = query.all.filter((other) => other !== key);
  if (count < 2) return others;
  const isFirstPair = chosenTerms(query, key).length < 2;
  return isFirstPair && facetOf(key).startsWithAll ? [...others, key] : query.all;
}
