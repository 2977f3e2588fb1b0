import type { LibraryRecord } from '../../domain/record.ts';
import { foldName } from '../words/fold-name.ts';

/** What finds the same thing again when another file brings it under another id. */
export interface IdentityKeys {
  readonly sourceName: string | null;
  readonly sourceId: string | null;
  /** '' for a record of no city. */
  readonly cityId: string;
  /** The words of the title, sorted: finds titles that only order or punctuate their words differently. */
  readonly titleWords: string;
  /** The start of the title with every number in it: titles worth comparing letter by letter. */
  readonly titleStart: string;
  /**
   * The same of its end without the numbers, for titles that begin differently (with an article or the name of the city), and
   * for those of which one has more in brackets at its end.
   */
  readonly titleEnd: string;
  readonly links: readonly string[];
}

const START_LENGTH = 6;
const END_LENGTH = 8; // longer, because many titles end alike: "action plan"

/** Of the languages of most titles. */
export const LEADING_ARTICLE = /^(?:the|an?|la|las|le|les|el|los|els|l|o|os|as|il|der|die|das) /;

const JOINED_YEARS = /\b((?:19|20)\d\d)((?:19|20)\d\d)\b/g;
const BRACKETS_AT_END = /^(.*[^\s(（])\s*[(（][^()（）]*[)）][\s.]*$/s;

export function identityKeys(record: LibraryRecord): IdentityKeys {
  const folded = foldName(record.title);
  const words = folded.split(' ');
  const numbers = words.filter((word) => /\d/.test(word));
  const bare = foldTitle(withoutBrackets(record.title)).split(' ');
  const ending = bare.filter((word) => !/\d/.test(word)).join(' ');
  const bareNumbers = bare.filter((word) => /\d/.test(word));
  return {
    sourceName: record.source?.name ?? null,
    sourceId: record.source?.id ?? null,
    cityId: record.city?.id ?? '',
    titleWords: [...new Set(words)].sort().join(' '),
    titleStart: `${folded.slice(0, START_LENGTH)} ${numbers.join(' ')}`,
    titleEnd: `${ending.replace(LEADING_ARTICLE, '').slice(-END_LENGTH)} ${bareNumbers.join(' ')}`,
    links: linkKeys(record),
  };
}

/** A title as it is compared: in small letters without punctuation, "20212030" as the two years that lost their dash. */
export function foldTitle(title: string): string {
  return foldName(title).replace(JOINED_YEARS, '$1 $2');
}

/** A title without what is in brackets at its end, as "(2017)" or "(adopted)"; as it is, where there would be nothing left. */
export function withoutBrackets(title: string): string {
  return title.replace(BRACKETS_AT_END, '$1');
}

function linkKeys({ links }: LibraryRecord): string[] {
  const addresses = [links.landing, links.document, ...links.alsoAt];
  const keys = addresses.flatMap((address) => (address ? [linkKey(address)] : []));
  return [...new Set(keys.filter((key) => key !== undefined))];
}

/** Addresses that do not have to be taken apart: host and path as they are, without dots that walk about in it. */
const PLAIN =
  /^https?:\/\/(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,12})((?:\/[\w~-][\w.~-]*)*)\/?(?:#.*)?$/;

/**
 * An address as it is compared: without scheme, `www.`, fragment, tracking parameters and closing slash.
 * Undefined for a home page, which names a site and not a document.
 */
export function linkKey(address: string): string | undefined {
  const plain = PLAIN.exec(address);
  if (plain !== null) return plain[2] === '' ? undefined : `${plain[1]}${plain[2]}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const names = Array.from(url.searchParams.keys());
  for (const name of names.filter(isTracking)) url.searchParams.delete(name);
  const path = url.pathname.replace(/(?<!\/)\/+$/, '');
  if (path === '' && url.search === '') return undefined;
  return `${url.host.replace(/^www\./, '')}${path}${url.search}`;
}

function isTracking(parameter: string): boolean {
  return /^(utm_\w+|fbclid|gclid)$/.test(parameter);
}
