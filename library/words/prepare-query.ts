import { COMMON_WORDS } from './common-words.ts';
import { withWider } from './phrase-table.ts';
import { whatIsSaid } from './prepare-text.ts';

/** One word of the index that records of the second part may have, and how much it counts. */
export interface PartialWord {
  readonly text: string;
  readonly weight: number;
}

/** A reader's text as the engine is asked for it. */
export interface PreparedQuery {
  /** For the records that match everything, with `matchingStrategy: 'all'`. Letters, digits and spaces only. */
  readonly text: string;
  /** For the records that match something, each asked by itself; empty when that could find nothing more. */
  readonly partial: readonly PartialWord[];
}

const MAX_PARTIAL_WORDS = 8; // requests in one multi-search, 1 to 2 ms each
const WIDER_WEIGHT = 0.5; // a record about waste is half of an answer to "composting"

/** Prepares a query by the same rules as the titles of the index. */
export function prepareQuery(query: string): PreparedQuery {
  const said = whatIsSaid(query);
  const keys = [...new Set(said.flatMap((one) => one.keys))];
  const telling = said.filter((one) => one.isKnown || !one.words.some((word) => COMMON_WORDS.has(word)));
  const own = [...new Set(telling.flatMap((one) => one.keys))];
  const wider = [...new Set(own.flatMap(withWider))].filter((key) => !own.includes(key));
  const partial = [
    ...own.map((text) => ({ text, weight: 1 })),
    ...wider.map((text) => ({ text, weight: WIDER_WEIGHT })),
  ];
  return { text: keys.join(' '), partial: partial.length > 1 ? partial.slice(0, MAX_PARTIAL_WORDS) : [] };
}
