import { EMPTY_QUERY, type Language, type Query } from '../../domain/query.ts';
import { decodeQuery, encodeQuery, PARAMETERS } from '../../domain/query-codec.ts';
import { preferredLanguage } from './preferred-language.ts';

/** What the address bar says. The page has no other state that a link would have to carry. */
export interface Address {
  readonly query: Query;
  /** The language, when the address names one. Without it each reader gets the language of their browser. */
  readonly language: Language | undefined;
}

/** Which facets to count is a matter between page and API, not of an address. */
const PAGE_PARAMETERS = PARAMETERS.filter((parameter) => parameter !== 'facets');

/** Reads the query part of an address forgivingly: what is not understood is left out. */
export function readAddress(search: string): Address {
  const { query, issues } = decodeQuery(search, PAGE_PARAMETERS);
  const isNamed =
    new URLSearchParams(search).has('lang') && !issues.some(({ parameter }) => parameter === 'lang');
  const language = isNamed ? query.lang : undefined;
  return { query: { ...query, lang: language ?? preferredLanguage() }, language };
}

/** The canonical query part, without a question mark; empty when there is nothing to say. */
export function writeAddress({ query, language }: Address): string {
  const search = encodeQuery({ ...query, lang: EMPTY_QUERY.lang });
  if (language === undefined) return search;
  return search === '' ? `lang=${language}` : `${search}&lang=${language}`;
}

/** A path with its query part. */
export function hrefTo(path: string, search: string): string {
  return search === '' ? path : `${path}?${search}`;
}
