import { createContext, useContext } from 'react';
import type { SearchAddress } from '../address/use-address.ts';

export const AddressContext = createContext<SearchAddress | undefined>(undefined);

/** The search in the address bar and the ways to change it; only inside the search page. */
export function useAddress(): SearchAddress {
  const address = useContext(AddressContext);
  if (!address) throw new Error('useAddress is used outside the search page');
  return address;
}
