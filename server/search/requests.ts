import { facetOf, type FacetKey } from '../../domain/facets.ts';
import type { Query } from '../../domain/query.ts';
import type { EngineRequest } from './engine/client.ts';
import { buildFilter, ignoresOwnSelection } from './filters.ts';
import { PARTIAL_HITS } from '../../library/words/rank-partial.ts';
import { matchAll, matchKeys, type Matching } from './matching.ts';
import type { Reading } from './reading.ts';
import { isSpread, listFirst } from './recommended.ts';
import { buildSort } from './sorting.ts';

/** What is asked together, and which facet each request after the first counts. */
export interface SearchRequests {
  readonly requests: readonly [EngineRequest, ...EngineRequest[]];
  /** The request for the page itself; the first of `requests`, but for a list that is put into another order. */
  readonly page: EngineRequest;
  /** Finds what the page finds, for requests that only count. */
  readonly same: Matching;
  /** Facets counted together with the hits. */
  readonly counted: readonly FacetKey[];
  /** Facets with their own selection, one request each (F3). */
  readonly countedApart: readonly FacetKey[];
  /** Words of related records. */
  readonly related: Reading['related'];
  /** One that only counts everything, and one for each of these words; for a page that has room for such records. */
  readonly forRelated: readonly EngineRequest[];
}

export function buildSearch(
  query: Query,
  { matching, related }: Pick<Reading, 'matching' | 'related'>,
  index: string,
  same = matching,
): SearchRequests {
  const countedApart = query.facets.filter((key) => ignoresOwnSelection(query, key));
  const counted = query.facets.filter((key) => !countedApart.includes(key));
  // They only make sense under the best of the result, and only by relevance.
  const words = query.page === 1 && query.sort === 'relevance' ? related : [];
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
  };
  return {
    requests: [
      isSpread(query) ? listFirst(hits) : hits,
      ...countedApart.map((key) => buildCount(query, same, index, key)),
    ],
    page: hits,
    same,
    counted,
    countedApart,
    related: words,
    forRelated: buildRelated(query, words, index),
  };
}

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

/** How many records there are at all, for the rarity of words, and the best for each word of related ones. */
function buildRelated(query: Query, words: Reading['related'], index: string): EngineRequest[] {
  if (words.length === 0) return [];
  const filter = buildFilter(query);
  const asked = words.map(({ text }) => ({
    ...matchKeys(text),
    hitsPerPage: PARTIAL_HITS,
    attributesToRetrieve: ['id'],
    showRankingScore: true,
  }));
  return [{ ...matchAll(''), hitsPerPage: 0 }, ...asked].map((one) => ({
    indexUid: index,
    ...one,
    filter,
    page: 1,
  }));
}
