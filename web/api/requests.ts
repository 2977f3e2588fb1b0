import type { FacetKey } from '../../domain/facets.ts';
import { type Query } from '../../domain/query.ts';
import { encodeQuery } from '../../domain/query-codec.ts';
import type {
  FacetSearchResponse,
  RecordResponse,
  SearchResponse,
  VocabularyResponse,
} from '../../domain/responses.ts';
import { getJson } from './get-json.ts';

/** Hits and facet counts of a query. */
export function getResults(query: Query, signal: AbortSignal): Promise<SearchResponse> {
  return getJson(withQuery('/api/search', encodeQuery(query)), signal);
}

/** Terms of a long facet whose label holds `text`, counted under the rest of the query. */
export function getMatchingTerms(
  key: FacetKey,
  text: string,
  query: Query,
  signal: AbortSignal,
): Promise<FacetSearchResponse> {
  const search = new URLSearchParams(encodeQuery({ ...query, q: text }));
  if (query.q !== '') search.set('within', query.q); // the words of the search, as `q` is taken
  return getJson(withQuery(`/api/facets/${key}`, search.toString()), signal);
}

export function getRecord(id: string, signal: AbortSignal): Promise<RecordResponse> {
  return getJson(`/api/records/${encodeURIComponent(id)}`, signal);
}

export function getVocabulary(signal: AbortSignal): Promise<VocabularyResponse> {
  return getJson('/api/vocabulary', signal);
}

function withQuery(path: string, search: string): string {
  return search === '' ? path : `${path}?${search}`;
}
