import { EMPTY_QUERY, type Language, type Query } from '../../domain/query.ts';
import { decodeQuery, encodeQuery, PARAMETERS } from '../../domain/query-codec.ts';
import { SPOKEN } from '../language/spoken.ts';
import { readPosition, writePosition, type MapPosition } from './map-position.ts';
import { notUnderstood, withoutBrackets } from './not-understood.ts';
import { preferredLanguage } from './preferred-language.ts';

/** How results are shown. A matter of the page, which the API knows nothing of. */
export const RESULT_VIEWS = ['list', 'map', 'insights'] as const;
export type ResultView = (typeof RESULT_VIEWS)[number];

/** What the address bar says. The page has no other state that a link would have to carry. */
export interface Address {
  readonly query: Query;
  /** The language, when the address names one. Without it each reader gets the language of their browser. */
  readonly language: Language | undefined;
  readonly view: ResultView;
  /** Where the reader moved the map, as long as the search is the same. */
  readonly at?: MapPosition | undefined;
  /** Parts that were not understood, such as `from=soon`: the page says so. */
  readonly leftOut: readonly string[];
}

/** A list in no language in particular, unless it says more. */
type AddressParts = Pick<Address, 'query'> & {
  readonly language: Language | undefined;
  readonly view?: ResultView;
  readonly at?: MapPosition | undefined;
};

/** Which facets to count is a matter between page and API, not of an address. */
const KNOWN = {
  languages: SPOKEN.map(({ tag }) => tag),
  parameters: PARAMETERS.filter((parameter) => parameter !== 'facets'),
};

/** Reads the query part of an address forgivingly: what is not understood is left out. */
export function readAddress(written: string): Address {
  const search = withoutBrackets(written);
  const { query, issues } = decodeQuery(search, KNOWN);
  const parameters = new URLSearchParams(search);
  const isNamed = parameters.has('lang') && !issues.some(({ parameter }) => parameter === 'lang');
  const language = isNamed ? query.lang : undefined;
  const view = RESULT_VIEWS.find((each) => each === parameters.get('view')) ?? 'list';
  return {
    query: { ...query, in: parameters.has('in') ? query.in : 'both', lang: language ?? preferredLanguage() },
    language,
    view,
    at: view === 'map' ? readPosition(parameters.get('at')) : undefined,
    leftOut: notUnderstood(search, KNOWN),
  };
}

/** The canonical query part, without a question mark; empty when there is nothing to say. */
export function writeAddress({ query, language, view = 'list', at }: AddressParts): string {
  const parts = [
    encodeQuery({
      ...query,
      in: query.in === 'documents' ? query.in : EMPTY_QUERY.in,
      lang: EMPTY_QUERY.lang,
    }),
    query.in === 'records' && query.q !== '' ? 'in=records' : '', // the page looks in both unless it is told
    view === 'list' ? '' : `view=${view}`,
    view === 'map' && at ? `at=${writePosition(at)}` : '',
    language === undefined ? '' : `lang=${language}`,
  ];
  return parts.filter((part) => part !== '').join('&');
}

/** A path with its query part. */
export function hrefTo(path: string, search: string): string {
  return search === '' ? path : `${path}?${search}`;
}
