import { COMMON_WORDS } from './common-words.ts';
import { withWider } from './phrase-table.ts';
import { whatIsSaid, type Said } from './prepare-text.ts';

/** Words of the index that related records may have, all of them, and how much that counts. */
export interface PartialWord {
  readonly text: string;
  readonly weight: number;
}

const IN_PLACE_WEIGHT = 1.5; // who names a place wants part of the subject there rather than all of it elsewhere
const MAX_SINGLE_WORDS = 8;
const MAX_PARTIAL_WORDS = 12; // requests in one multi-search, 1 to 2 ms each
const MEANT_WEIGHT = 0.5; // a record about waste is half of an answer to "composting"
const PLAIN_WEIGHT = 0.6; // a word that the synonyms do not know is often rare and says little, such as "friendly"

/** A reader's text as the engine is asked for it, where nothing is known of the library. */
export function queryText(text: string): string {
  return termsOf(whatIsSaid(text)).join(' ');
}

export function termsOf(said: readonly Said[]): string[] {
  return [...new Set(said.map(({ term }) => term))];
}

/**
 * The words for related records, each asked by itself, and all but one of three or more: what has two of three is
 * nearer than the best of one. Empty when that could find nothing more.
 */
export function relatedWords(said: readonly Said[]): readonly PartialWord[] {
  const telling = said.filter((one) => !isCommon(one));
  const keysOf = ({ keys, term }: Said) => (keys.length === 0 ? [term] : keys);
  const weights = new Map(
    telling.flatMap((one) => keysOf(one).map((key) => [key, one.isKnown ? 1 : PLAIN_WEIGHT])),
  );
  const wider = [...new Set(telling.flatMap((one) => one.keys).flatMap(withWider))].filter(
    (key) => !telling.some((one) => one.keys.includes(key)),
  );
  const allButOne = telling.length < 3 ? [] : telling.map((gone) => telling.filter((one) => one !== gone));
  const partial = [
    ...[...weights].slice(0, MAX_SINGLE_WORDS).map(([text, weight]) => ({ text, weight })),
    ...allButOne.map((left) => ({
      text: [...new Set(left.flatMap(keysOf))].join(' '),
      weight: left.some(({ isPlace }) => isPlace) ? IN_PLACE_WEIGHT : 1,
    })),
    ...wider.map((text) => ({ text, weight: MEANT_WEIGHT })),
  ];
  return partial.length > 1 ? partial.slice(0, MAX_PARTIAL_WORDS) : [];
}

/** Whether all records of the library are about it, so that it never narrows; an open government is no government. */
export function isCommon({ words, isKnown }: Said): boolean {
  return !isKnown && words.some((word) => COMMON_WORDS.has(word));
}
