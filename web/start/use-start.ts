import { useQuery } from '@tanstack/react-query';
import { EMPTY_QUERY, isNarrowed, type Language } from '../../domain/query.ts';
import type { Address } from '../address/address.ts';
import { getStart } from '../api/requests.ts';
import { isBeingBuilt } from '../api/use-results.ts';

/** Whether nothing has been asked yet: no words, no filter, no order and no page of their own. */
export function isStart({ query, view }: Pick<Address, 'query' | 'view'>): boolean {
  return !isNarrowed(query) && query.page === 1 && query.sort === EMPTY_QUERY.sort && view === 'list';
}

/** What the start page says, asked for where it is shown. */
export function useStart(language: Language, isShown: boolean) {
  return useQuery({
    queryKey: ['start', language],
    queryFn: ({ signal }) => getStart(language, signal),
    enabled: isShown,
    refetchInterval: isBeingBuilt,
  });
}

export type StartAnswer = ReturnType<typeof useStart>;
