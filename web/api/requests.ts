import { FACET_KEYS, type FacetKey } from '../../domain/facets.ts';
import { EMPTY_QUERY, type Language, type Query } from '../../domain/query.ts';
import { encodeQuery } from '../../domain/query-codec.ts';
import type {
  CiteResponse,
  CityResponse,
  CoverageResponse,
  FacetSearchResponse,
  HistoryResponse,
  InsightsResponse,
  PlacesResponse,
  RecordResponse,
  SearchResponse,
  SentSearch,
  SimilarResponse,
  SuggestResponse,
} from '../../domain/responses.ts';
import type { StartResponse } from '../../domain/start-response.ts';
import type { DocumentPageResponse, PassagesResponse } from '../../domain/documents.ts';
import { getJson } from './get-json.ts';
import { withLabels } from './with-labels.ts';

/** Hits and facet counts of a query. */
export async function getResults(query: Query, signal: AbortSignal): Promise<SearchResponse> {
  const sent = await getJson<SentSearch>(withQuery('/api/search', encodeQuery(query)), signal);
  return { ...sent, facets: withLabels(sent.facets, query.lang) };
}

/** What the start page says. */
export async function getStart(lang: Language, signal: AbortSignal) {
  const sent = await getJson<StartResponse>(
    withQuery('/api/start', new URLSearchParams({ lang }).toString()),
    signal,
  );
  return { ...sent, facets: withLabels(sent.facets, lang) };
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

/** Cities, topics, goals and titles that one may be about to type. */
export function getSuggestions(q: string, lang: Language, signal: AbortSignal): Promise<SuggestResponse> {
  return getJson(withQuery('/api/suggest', new URLSearchParams({ q, lang }).toString()), signal);
}

export function getSimilar(id: string, lang: Language, signal: AbortSignal): Promise<SimilarResponse> {
  return getJson(`/api/records/${encodeURIComponent(id)}/similar?lang=${lang}`, signal);
}

export function getHistory(id: string, signal: AbortSignal): Promise<HistoryResponse> {
  return getJson(`/api/records/${encodeURIComponent(id)}/history`, signal);
}

/** Passages of the documents of a record. */
export function getPassages(id: string, q: string, signal: AbortSignal): Promise<PassagesResponse> {
  const search = new URLSearchParams({ q }).toString();
  return getJson(withQuery(`/api/records/${encodeURIComponent(id)}/passages`, search), signal);
}

/** The text of one page of a document. */
export function getDocumentPage(
  id: string,
  { document, page, q }: { readonly document: string; readonly page: number; readonly q: string },
  signal: AbortSignal,
): Promise<DocumentPageResponse> {
  const path = `/api/records/${encodeURIComponent(id)}/documents/${document}/pages/${page}`;
  return getJson(withQuery(path, new URLSearchParams({ q }).toString()), signal);
}

export function getCitation(id: string, lang: Language, signal: AbortSignal): Promise<CiteResponse> {
  return getJson(`/api/records/${encodeURIComponent(id)}/cite?lang=${lang}`, signal);
}

export function getCity(id: string, lang: Language, signal: AbortSignal): Promise<CityResponse> {
  return getJson(`/api/cities/${encodeURIComponent(id)}?lang=${lang}`, signal);
}

/** Every city that has records of a query, for the map. */
export function getPlaces(query: Query, signal: AbortSignal): Promise<PlacesResponse> {
  return getJson(withQuery('/api/places', encodeUnsorted(query)), signal);
}

/** Counts over all records of a query, for the charts. */
export function getInsights(query: Query, signal: AbortSignal): Promise<InsightsResponse> {
  return getJson(withQuery('/api/insights', encodeUnsorted(query)), signal);
}

/** What is in the collection, and what is not. */
export function getCoverage(lang: Language, signal: AbortSignal): Promise<CoverageResponse> {
  return getJson(`/api/coverage?lang=${lang}`, signal);
}

/** A file of all records of a query, such as `/api/export.csv?sdg=13`. */
export function exportHref(extension: string, query: Query): string {
  return withQuery(`/api/export.${extension}`, encodeWhole(query));
}

/** A file of chosen records, in that order. */
export function chosenHref(extension: string, ids: readonly string[], lang: Language): string {
  const search = new URLSearchParams([...ids.map((id) => ['id', id]), ['lang', lang]]);
  return `/api/records.${extension}?${search.toString()}`;
}

export function feedHref(query: Query): string {
  return withQuery('/feed.atom', encodeUnsorted(query));
}

/** The query without what belongs to one page of a list. */
export function encodeWhole(query: Query): string {
  return encodeQuery({
    ...query,
    page: 1,
    size: EMPTY_QUERY.size,
    facets: FACET_KEYS,
    facetSize: EMPTY_QUERY.facetSize,
    fields: EMPTY_QUERY.fields,
    registers: EMPTY_QUERY.registers,
  });
}

/** What is counted or drawn has no order, and a feed always the same one: the API takes none for them. */
function encodeUnsorted(query: Query): string {
  const where = query.q === '' ? EMPTY_QUERY.in : query.in; // without words there is nothing to find inside documents
  return encodeWhole({ ...query, in: where, sort: EMPTY_QUERY.sort });
}

function withQuery(path: string, search: string): string {
  return search === '' ? path : `${path}?${search}`;
}
