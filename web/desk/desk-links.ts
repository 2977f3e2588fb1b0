import { useSearch } from 'wouter';
import { hrefTo, readAddress } from '../address/address.ts';

/** The address of a page of the desk, in the language which the present address names. */
export function useDeskHref(): (path: string, parameters?: Readonly<Record<string, string>>) => string {
  const { language } = readAddress(useSearch());
  return (path, parameters = {}) => {
    const search = new URLSearchParams(parameters);
    if (language !== undefined) search.set('lang', language);
    return hrefTo(`/desk/${path}`, search.toString());
  };
}
