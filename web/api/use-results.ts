import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { Query } from '../../domain/query.ts';
import { encodeQuery } from '../../domain/query-codec.ts';
import { ApiError } from './api-error.ts';
import { getResults } from './requests.ts';

/** What the key of every page of results begins with. */
export const RESULTS = 'results';

const LOOK_AGAIN_MS = 3000;

/** What a query asks the API, and under which key its answer is kept. */
export function resultsOf(query: Query) {
  return queryOptions({
    queryKey: [RESULTS, encodeQuery(query)],
    queryFn: ({ signal }) => getResults(query, signal),
  });
}

/** The results of a query; the previous ones stay until the next are there. */
export function useResults(query: Query) {
  return useQuery({
    ...resultsOf(query),
    placeholderData: keepPreviousData,
    // A library that is just being built will be there in a moment: look again without being asked.
    refetchInterval: ({ state }) => isBeingBuilt(state.error) && LOOK_AGAIN_MS,
  });
}

function isBeingBuilt(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'index_not_ready';
}
