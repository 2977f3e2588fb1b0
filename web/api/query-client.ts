import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error.ts';

const FRESH_FOR_MS = 60_000; // going back within a minute asks nothing again

/** How the site asks: one more try for what may pass by itself, none for what will fail again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_FOR_MS,
        refetchOnWindowFocus: false,
        refetchOnReconnect: true, // which the mode below would turn off
        networkMode: 'always', // a site on one's own machine answers without any network
        retry: (failures, error) => failures < 1 && error instanceof ApiError && error.mayPass,
        retryDelay: 300,
      },
    },
  });
}
