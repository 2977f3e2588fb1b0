import { createContext, useContext } from 'react';
import { EMPTY_QUERY, type Query } from '../../domain/query.ts';
import type { SearchAddress } from './use-address.ts';

export const AddressContext = createContext<SearchAddress | undefined>(undefined);

/** The search in the address bar and the ways to change it; only inside the search page. */
export function useAddress(): SearchAddress {
  const address = useContext(AddressContext);
  if (!address) throw new Error('useAddress is used outside the search page');
  return address;
}

/** What is chosen in the facets. */
export type Chosen = Pick<Query, 'terms' | 'all' | 'from' | 'to' | 'years'>;

export const ChosenContext = createContext<Chosen>({ terms: {}, all: [], years: EMPTY_QUERY.years });

/** The same object while somebody types, so that no letter draws all the facets again. */
export function useChosen(): Chosen {
  return useContext(ChosenContext);
}
