import { useQuery } from '@tanstack/react-query';
import { getSources } from '../api/source-requests.ts';

export const SOURCES_KEY = ['desk', 'sources'];
const GOOD_FOR_MS = 30_000;
const LOOK_SOON_MS = 2_000; // while one is being visited; at other times asking by itself would keep the session open

/** The tables that are fetched by a schedule, as they are now. */
export function useSources() {
  return useQuery({
    queryKey: SOURCES_KEY,
    queryFn: ({ signal }) => getSources(signal),
    staleTime: GOOD_FOR_MS,
    refetchInterval: ({ state }) =>
      state.data?.sources.some(({ isVisiting }) => isVisiting) === true && LOOK_SOON_MS,
  });
}
