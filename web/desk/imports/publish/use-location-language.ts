import { useSearch } from 'wouter';
import type { Language } from '../../../../domain/query.ts';
import { readAddress } from '../../../address/address.ts';

/** The language that the present address names, for links that keep it. */
export function useLocationLanguage(): Language | undefined {
  return readAddress(useSearch()).language;
}
