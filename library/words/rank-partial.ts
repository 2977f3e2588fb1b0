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
 * well the engine says it matched; among equals as the engine has them. `records` is how many there are in all; ids in `without` are left out.
 */
export function rankPartial(
  words: readonly PartialWord[],
  answers: readonly WordAnswer[],
  records: number,
  without: ReadonlySet<string>,
): string[] {
  const sums = new Map<string, number>();
  const places = new Map<string, number>(); // the best place in any of the answers, in which evidence counts too
  for (const [at, { weight }] of words.entries()) {
    const answer = answers[at];
    if (!answer) continue;
    const rarity = Math.log(1 + records / (1 + answer.totalHits));
    for (const [place, { id, score }] of answer.hits.entries()) {
      if (without.has(id)) continue;
      sums.set(id, (sums.get(id) ?? 0) + weight * rarity * score);
      places.set(id, Math.min(places.get(id) ?? place, place));
    }
  }
  return [...sums]
    .sort(([a, x], [b, y]) => y - x || places.get(a)! - places.get(b)! || (a < b ? -1 : 1))
    .map(([id]) => id);
}
