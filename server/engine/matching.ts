import { prepareQuery, type PartialWord } from '../../ingest/relevance/prepare-query.ts';

/** How the engine is to match a text. */
export interface Matching {
  readonly q: string;
  readonly matchingStrategy: 'all';
}

export interface PreparedMatching {
  /** Records that match everything: the result, which is counted (F3, F7). */
  readonly whole: Matching;
  /** Words for the second part, which is not. */
  readonly partial: readonly PartialWord[];
}

export function prepareMatching(text: string): PreparedMatching {
  const { text: q, partial } = prepareQuery(text);
  return { whole: matchAll(q), partial };
}

export function matchAll(q: string): Matching {
  return { q, matchingStrategy: 'all' };
}
