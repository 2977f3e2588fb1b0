import { COMMON_WORDS } from './common-words.ts';
import { withWider } from './phrase-table.ts';
import { whatIsSaid, type Said } from './prepare-text.ts';

/** One word of the index that related records may have, and how much it counts. */
export interface PartialWord {
  readonly text: string;
  readonly weight: number;
}

const MAX_PARTIAL_WORDS = 8; // requests in one multi-search, 1 to 2 ms each
const MEANT_WEIGHT = 0.5; // a record about waste is half of an answer to "composting"

/** A reader's text as the engine is asked for it, where nothing is known of the library. */
export function queryText(text: string): string {
  return termsOf(whatIsSaid(text)).join(' ');
}

export function termsOf(said: readonly Said[]): string[] {
  return [...new Set(said.map(({ term }) => term))];
}

/** The words for related records, each asked by itself; empty when that could find nothing more. */
export function relatedWords(said: readonly Said[]): readonly PartialWord[] {
  const telling = said.filter((one) => one.isKnown || !isCommon(one));
  const own = [...new Set(telling.flatMap(({ keys, term }) => (keys.length === 0 ? [term] : keys)))];
  const wider = [...new Set(telling.flatMap((one) => one.keys).flatMap(withWider))].filter(
    (key) => !telling.some((one) => one.keys.includes(key)),
  );
  const partial = [
    ...own.map((text) => ({ text, weight: 1 })),
    ...wider.map((text) => ({ text, weight: MEANT_WEIGHT })),
  ];
  return partial.length > 1 ? partial.slice(0, MAX_PARTIAL_WORDS) : [];
}

/** Whether all records of the library are about it, so that it never narrows. */
export function isCommon({ words }: Said): boolean {
  return words.some((word) => COMMON_WORDS.has(word));
}
