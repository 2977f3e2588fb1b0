import { createContext, useContext } from 'react';
import { EMPTY_QUERY, setTerms } from '../../domain/query.ts';
import type { FacetKey } from '../../domain/facets.ts';
import { hrefTo, readAddress, writeAddress } from '../address/address.ts';

/** Where a fact of a record leads: the search for everything that shares it. */
export interface RecordLinks {
  toSearch(): string;
  toTerm(facet: FacetKey, term: string): string;
}

/** Links that keep the language which the record's own address names. */
export function recordLinks(search: string): RecordLinks {
  const { language } = readAddress(search);
  const href = (query = EMPTY_QUERY) => hrefTo('/', writeAddress({ query, language }));
  return { toSearch: () => href(), toTerm: (facet, term) => href(setTerms(EMPTY_QUERY, facet, [term])) };
}

export const LinksContext = createContext<RecordLinks>(recordLinks(''));

export function useRecordLinks(): RecordLinks {
  return useContext(LinksContext);
}
