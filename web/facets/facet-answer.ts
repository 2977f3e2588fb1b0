import type { SearchResponse } from '../../domain/responses.ts';

/** What facets are drawn from: any answer that has counts. */
export type FacetAnswer = Pick<SearchResponse, 'total' | 'facets' | 'more'>;
