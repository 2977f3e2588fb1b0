import { useEffect, useMemo, useRef } from 'react';
import { useSearch } from 'wouter';
import type { Language, Query } from '../../domain/query.ts';
import { hrefTo, readAddress, writeAddress, type ResultView } from './address.ts';
import { goTo, rewriteTo } from './go.ts';

/** The search in the address bar, and the ways to change it. */
export interface SearchAddress {
  readonly query: Query;
  readonly language: Language | undefined;
  readonly view: ResultView;
  /** The address of the search page with another query, for real links; in the present view unless it says another. */
  readonly hrefOf: (query: Query, view?: ResultView) => string;
  /** Goes to another query: one history entry, whatever it changes. */
  readonly change: (query: Query) => void;
  /** The same while somebody types: all of one spell of typing is one history entry. */
  readonly type: (query: Query) => void;
  /** Ends a spell of typing. */
  readonly stopTyping: () => void;
}

/** Reads the address of the search page; what it does not understand is rewritten away. */
export function useSearchAddress(): SearchAddress {
  const search = useSearch();
  const address = useMemo(() => readAddress(search), [search]);
  const canonical = writeAddress(address);
  const isTyping = useRef(false);

  useEffect(() => {
    if (canonical !== search) rewriteTo(hrefTo('/', canonical));
  }, [canonical, search]);

  return useMemo(() => {
    const hrefOf = (query: Query, view = address.view) =>
      hrefTo('/', writeAddress({ query, language: address.language, view }));
    const isNew = (query: Query) => hrefOf(query) !== hrefTo('/', canonical);
    return {
      ...address,
      hrefOf,
      change(query) {
        isTyping.current = false;
        if (isNew(query)) goTo(hrefOf(query));
      },
      type(query) {
        if (!isNew(query)) return;
        if (isTyping.current) rewriteTo(hrefOf(query));
        else goTo(hrefOf(query));
        isTyping.current = true;
      },
      stopTyping() {
        isTyping.current = false;
      },
    };
  }, [address, canonical]);
}
