import { useEffect, useMemo } from 'react';
import { useSearch } from 'wouter';
import type { Language, Query } from '../../domain/query.ts';
import { hrefTo, readAddress, writeAddress, type ResultView } from './address.ts';
import { changeSearch, stopTyping, typeSearch } from './change-search.ts';
import { rewriteTo } from './go.ts';

/** The search in the address bar, and the ways to change it. */
export interface SearchAddress {
  readonly query: Query;
  readonly language: Language | undefined;
  readonly view: ResultView;
  /** The address of the search page with another query, for real links; in the present view unless it says another. */
  readonly hrefOf: (query: Query, view?: ResultView) => string;
  readonly change: typeof changeSearch;
  readonly type: typeof typeSearch;
  readonly stopTyping: typeof stopTyping;
}

/** Reads the address of the search page; what it does not understand is rewritten away. */
export function useSearchAddress(): SearchAddress {
  const search = useSearch();
  const address = useMemo(() => readAddress(search), [search]);

  useEffect(() => {
    const canonical = writeAddress(address);
    if (canonical !== search) rewriteTo(hrefTo('/', canonical));
  }, [address, search]);
  useEffect(() => stopTyping, []);

  return useMemo(
    () => ({
      ...address,
      hrefOf: (query, view = address.view) =>
        hrefTo('/', writeAddress({ query, language: address.language, view })),
      change: changeSearch,
      type: typeSearch,
      stopTyping,
    }),
    [address],
  );
}
