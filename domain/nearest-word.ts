import { editDistance } from './vocabularies/distance.ts';

/** The candidate that was probably meant, for "did you mean": at most a third of the word may differ. */
export function nearestWord(word: string, candidates: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  let limit = Math.floor(wanted.length / 3);
  let nearest: string | undefined;
  if (wanted.length > 60) return undefined; // no name is that long
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase(), limit);
    if (distance > limit) continue;
    nearest = candidate;
    limit = distance - 1;
    if (limit < 0) break;
  }
  return nearest;
}
