import { useEffect, useMemo } from 'react';
import { useSearch } from 'wouter';
import type { Language, Query } from '../../domain/query.ts';
import { hrefTo, readAddress, writeAddress, type ResultView } from './address.ts';
import { changeSearch, stopTyping, typeSearch } from './change-search.ts';
import type { MapPosition } from './map-position.ts';
import { rewriteTo } from './go.ts';
import { annotateEntry, currentEntry } from './history-entry.ts';

/** The search in the address bar, and the ways to change it. */
export interface SearchAddress {
  readonly query: Query;
  readonly language: Language | undefined;
  readonly view: ResultView;
  /** Where the reader moved the map. */
  readonly at: MapPosition | undefined;
  /** Parts that the address had and that were not understood. */
  readonly leftOut: readonly string[];
  /** The address of the search page with another query, for real links; in the present view unless it says another. */
  readonly hrefOf: (query: Query, view?: ResultView, at?: MapPosition) => string;
  readonly change: typeof changeSearch;
  readonly type: typeof typeSearch;
  readonly stopTyping: typeof stopTyping;
}

/** Reads the address of the search page; what it does not understand is rewritten away, and named. */
export function useSearchAddress(): SearchAddress {
  const search = useSearch();
  const address = useMemo(() => readAddress(search), [search]);

  useEffect(() => {
    const canonical = writeAddress(address);
    if (canonical === search) return;
    if (address.leftOut.length > 0) annotateEntry({ leftOut: address.leftOut });
    rewriteTo(hrefTo('/', canonical));
  }, [address, search]);
  useEffect(() => stopTyping, []);

  return useMemo(
    () => ({
      ...address,
      at: address.at,
      leftOut: address.leftOut.length > 0 ? address.leftOut : keptLeftOut(),
      hrefOf: (query, view = address.view, at?: MapPosition) =>
        hrefTo('/', writeAddress({ query, language: address.language, view, at })),
      change: changeSearch,
      type: typeSearch,
      stopTyping,
    }),
    [address],
  );
}

/** What the present entry of the history notes; other scripts may have put anything there. */
function keptLeftOut(): readonly string[] {
  const { leftOut } = currentEntry();
  return Array.isArray(leftOut) ? leftOut.filter((part) => typeof part === 'string') : [];
}
