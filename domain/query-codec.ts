import { FACET_KEYS, facetOf, isFacetKey, type FacetKey } from './facets.ts';
import { EMPTY_QUERY, type Language, type Query } from './query.ts';
import { ParameterReader, type QueryIssue } from './query-parameters.ts';

export type { QueryIssue } from './query-parameters.ts';

/** Every search parameter, in the order in which a canonical address has them. */
export const PARAMETERS: readonly string[] = [
  'q',
  'words',
  'in',
  ...FACET_KEYS,
  'all',
  'from',
  'to',
  'years',
  'near',
  'area',
  'sort',
  'page',
  'size',
  'facets',
  'facetSize',
  'fields',
  'registers',
  'lang',
];

/**
 * The canonical query string, without a question mark; defaults are left out.
 * `decodeQuery(encodeQuery(query))` is the same query, for every query.
 */
export function encodeQuery(query: Query): string {
  const parameters = new URLSearchParams();
  if (query.q !== '') parameters.set('q', query.q);
  if (query.words !== EMPTY_QUERY.words) parameters.set('words', query.words);
  if (query.in !== EMPTY_QUERY.in) parameters.set('in', query.in);
  for (const key of FACET_KEYS) for (const term of query.terms[key] ?? []) parameters.append(key, term);
  for (const key of query.all) parameters.append('all', key);
  if (query.from !== undefined) parameters.set('from', String(query.from));
  if (query.to !== undefined) parameters.set('to', String(query.to));
  if (query.years !== EMPTY_QUERY.years) parameters.set('years', query.years);
  if (query.near) parameters.set('near', `${query.near.lat},${query.near.lng},${query.near.km}`);
  if (query.area) {
    const { west, south, east, north } = query.area;
    parameters.set('area', [west, south, east, north].join());
  }
  if (query.sort !== EMPTY_QUERY.sort) parameters.set('sort', query.sort);
  if (query.page !== EMPTY_QUERY.page) parameters.set('page', String(query.page));
  if (query.size !== EMPTY_QUERY.size) parameters.set('size', String(query.size));
  for (const key of encodeFacets(query.facets)) parameters.append('facets', key);
  if (query.facetSize !== EMPTY_QUERY.facetSize) parameters.set('facetSize', String(query.facetSize));
  if (query.fields !== EMPTY_QUERY.fields) parameters.set('fields', query.fields);
  if (query.registers !== EMPTY_QUERY.registers) parameters.set('registers', query.registers);
  if (query.lang !== EMPTY_QUERY.lang) parameters.set('lang', query.lang);
  return parameters.toString();
}

/** What a query may say. */
export interface KnownToQuery {
  /** The languages of the site: those that have a folder in `languages/`. */
  readonly languages: readonly Language[];
  /** All search parameters by default. */
  readonly parameters?: readonly string[] | undefined;
}

/**
 * Reads a raw query string (with or without its question mark). What is not understood becomes an issue and is
 * left out of the query. The API refuses a query with issues; the address bar uses the query and drops them.
 * Never throws.
 */
export function decodeQuery(
  raw: string,
  { languages, parameters = PARAMETERS }: KnownToQuery,
): { query: Query; issues: QueryIssue[] } {
  const reader = new ParameterReader(raw, parameters);
  const terms: Partial<Record<FacetKey, readonly string[]>> = {};
  for (const key of FACET_KEYS) {
    const chosen = reader.terms(facetOf(key));
    if (chosen.length > 0) terms[key] = chosen;
  }
  const [from, to] = reader.years();
  const near = reader.near();
  const area = reader.area();
  const query: Query = {
    q: reader.text(),
    words: reader.wordReading(),
    in: reader.searchedPart(),
    terms,
    all: reader.all(),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(near && { near }),
    ...(area && { area }),
    years: reader.yearMeaning(),
    sort: reader.sort(),
    page: reader.page(),
    size: reader.size(),
    facets: reader.facets(),
    facetSize: reader.facetSize(),
    fields: reader.recordFields(),
    registers: reader.registerRows(),
    lang: reader.language(languages),
  };
  return { query, issues: reader.issues };
}

function encodeFacets(facets: readonly FacetKey[]): readonly string[] {
  if (facets.length === 0) return ['none'];
  const isEvery = facets.length === FACET_KEYS.length && FACET_KEYS.every((key, at) => facets[at] === key);
  return isEvery ? [] : facets.filter(isFacetKey);
}
