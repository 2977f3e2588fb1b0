import { createContext, useContext } from 'react';
import type { AboutPage } from '../../domain/about-pages.ts';
import type { FacetKey } from '../../domain/facets.ts';
import { EMPTY_QUERY, setTerms, type Language, type Query } from '../../domain/query.ts';
import { askedText, type Asked } from './asked.ts';
import { hrefTo, writeAddress } from './address.ts';

/** The addresses of the site's pages. */
export interface SiteLinks {
  toSearch(query?: Query): string;
  toTerm(facet: FacetKey, term: string): string;
  /** `inside`: words that are looked for inside its documents, and a passage to open. */
  toRecord(id: string, inside?: InsideDocuments): string;
  toCity(id: string): string;
  /** The reader's own shortlist, or one that others can open. */
  toShortlist(ids?: readonly string[]): string;
  /** The shortlist as a page to print, or the briefing of one that was shared. */
  toBriefing(ids?: readonly string[]): string;
  toCompare(ids: readonly string[]): string;
  /** What is in the collection, and how it was checked. */
  toCoverage(): string;
  /** What this library is and how it works. */
  toAbout(page: AboutPage): string;
  /** Who pays for a city, or for a record of one. */
  toFunds(asked?: Asked): string;
  toNetworks(asked?: Asked): string;
  toNetwork(id: string, asked?: Asked): string;
  /** The form for a case that is not here. */
  toSuggest(): string;
  /** Where editors sign in. */
  toDesk(): string;
  toCompareCities(ids: readonly string[]): string;
}

export interface InsideDocuments {
  readonly q: string;
  readonly passage?: { readonly document: string; readonly passage: number } | undefined;
}

function insideOf(path: string, { q, passage }: InsideDocuments): string {
  const [bare = '', search = ''] = path.split('?');
  const asked = new URLSearchParams(search);
  asked.set('q', q);
  if (passage) {
    asked.set('document', passage.document);
    asked.set('passage', String(passage.passage));
  }
  return hrefTo(bare, asked.toString());
}

export const SiteLinksContext = createContext<SiteLinks>(siteLinks(undefined));

/** Addresses that keep the language which the present address names. */
export function useSiteLinks(): SiteLinks {
  return useContext(SiteLinksContext);
}

/** Addresses in a language; without one each reader gets that of their browser. */
export function siteLinks(language: Language | undefined): SiteLinks {
  const toSearch = (query = EMPTY_QUERY) => hrefTo('/', writeAddress({ query, language }));
  const page = (path: string, ids: readonly string[] = [], name = 'id') => {
    const search = new URLSearchParams(ids.map((id) => [name, id]));
    if (language !== undefined) search.set('lang', language);
    return hrefTo(path, search.toString());
  };
  const aboutCity = (path: string, asked: Asked = {}) => {
    const search = new URLSearchParams(askedText(asked));
    if (language !== undefined) search.set('lang', language);
    return hrefTo(path, search.toString());
  };
  return {
    toSearch,
    toFunds: (asked) => aboutCity('/funds', asked),
    toNetworks: (asked) => aboutCity('/networks', asked),
    toNetwork: (id, asked) => aboutCity(`/networks/${encodeURIComponent(id)}`, asked),
    toTerm: (facet, term) => toSearch(setTerms(EMPTY_QUERY, facet, [term])),
    toRecord: (id, inside) => {
      const path = page(`/records/${encodeURIComponent(id)}`);
      return inside ? `${insideOf(path, inside)}#documents` : path;
    },
    toCity: (id) => page(`/cities/${encodeURIComponent(id)}`),
    toShortlist: (ids) => page('/shortlist', ids),
    toBriefing: (ids) => page('/briefing', ids),
    toCompare: (ids) => page('/compare', ids),
    toCoverage: () => page('/coverage'),
    toSuggest: () => page('/suggest'),
    toAbout: (about) => page(`/${about}`),
    toDesk: () => page('/desk'),
    toCompareCities: (ids) => page('/compare', ids, 'city'),
  };
}
