import { SEARCHABLE_FIELDS } from '../../ingest/index/searchable-text.ts';
import { facetOf, type FacetKey } from '../../domain/facets.ts';
import type { Query } from '../../domain/query.ts';
import type { EngineRequest } from './client.ts';
import { buildFilter, ignoresOwnSelection, PUBLISHED } from './filters.ts';
import { MATCH_END, MATCH_START, CUT } from './highlights.ts';
import type { Matching } from './matching.ts';
import { buildSort } from './sorting.ts';

const CROPPED_FIELDS = ['summary', 'sections']; // a title is shown whole
const SNIPPET_WORDS = 32; // three lines on a phone

/** What is asked in one multi-search, and which facet each request after the first counts. */
export interface SearchRequests {
  readonly requests: readonly [EngineRequest, ...EngineRequest[]];
  /** Facets counted together with the hits. */
  readonly counted: readonly FacetKey[];
  /** Facets with a selection of their own, one request each (F3). */
  readonly countedApart: readonly FacetKey[];
}

export function buildSearch(query: Query, matching: Matching, index: string): SearchRequests {
  const countedApart = query.facets.filter((key) => ignoresOwnSelection(query, key));
  const counted = query.facets.filter((key) => !countedApart.includes(key));
  const hits: EngineRequest = {
    indexUid: index,
    ...matching,
    filter: buildFilter(query),
    sort: buildSort(query),
    // `page` makes the engine count all hits; `limit` would make it estimate (F7).
    page: query.page,
    hitsPerPage: query.size,
    facets: counted.map((key) => facetOf(key).field),
    attributesToRetrieve: ['record'],
    ...(query.q !== '' && MARKED),
  };
  return {
    requests: [hits, ...countedApart.map((key) => buildCount(query, matching, index, key))],
    counted,
    countedApart,
  };
}

const MARKED = {
  attributesToHighlight: [...SEARCHABLE_FIELDS],
  highlightPreTag: MATCH_START,
  highlightPostTag: MATCH_END,
  attributesToCrop: CROPPED_FIELDS,
  cropLength: SNIPPET_WORDS,
  cropMarker: CUT,
};

/** A request without hits that counts one facet. */
export function buildCount(query: Query, matching: Matching, index: string, key: FacetKey): EngineRequest {
  const without = ignoresOwnSelection(query, key) ? key : undefined;
  return {
    indexUid: index,
    ...matching,
    filter: buildFilter(query, without),
    page: 1,
    hitsPerPage: 0,
    facets: [facetOf(key).field],
  };
}

/** A request that only tells how many published records a text matches, whatever the filters. */
export function buildProbe(matching: Matching, index: string): EngineRequest {
  return { indexUid: index, ...matching, filter: [PUBLISHED], page: 1, hitsPerPage: 0 };
}
