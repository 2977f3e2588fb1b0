import type { PartialWord } from './prepare-query.ts';

/** What the engine answered to one word: how many records have it, and the best of them. */
export interface WordAnswer {
  readonly totalHits: number;
  readonly hits: readonly { readonly id: string; readonly score: number }[];
}

/** How many records to ask for each word. A hundred take the engine twice as long, and the judged questions no better. */
export const PARTIAL_HITS = 50;

/**
 * The records that have some of the words, the best first: for each word its weight, times its rarity, times how
 * well the engine says it matched. `records` is how many there are in all; ids in `without` are left out.
 */
export function rankPartial(
  words: readonly PartialWord[],
  answers: readonly WordAnswer[],
  records: number,
  without: ReadonlySet<string>,
): string[] {
  const sums = new Map<string, number>();
  for (const [at, { weight }] of words.entries()) {
    const answer = answers[at];
    if (!answer) continue;
    const rarity = Math.log(1 + records / (1 + answer.totalHits));
    for (const { id, score } of answer.hits) {
      if (!without.has(id)) sums.set(id, (sums.get(id) ?? 0) + weight * rarity * score);
    }
  }
  return [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
}
