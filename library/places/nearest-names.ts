import { editDistance } from '../../domain/vocabularies/distance.ts';
import { foldText } from '../../domain/vocabularies/fold.ts';

const MAX_NEAREST = 3;
const MAX_DIFFERENCE = 3;

/**
 * The names that are nearest in spelling, of names by their folded form: at most a quarter may differ, and never more
 * than three letters.
 */
export function nearestNames(name: string, names: ReadonlyMap<string, string>): string[] {
  const wanted = foldText(name);
  const limit = Math.min(MAX_DIFFERENCE, Math.floor(wanted.length / 4));
  const letters = lettersOf(wanted);
  const known = lettersOfAll(names);
  const near: { candidate: string; distance: number }[] = [];
  let at = 0;
  for (const [folded, candidate] of names) {
    // One edit changes two letters at most: this alone rules out nearly all of twenty thousand names.
    if (countOnes(letters ^ (known[at++] ?? 0)) > 2 * limit) continue;
    if (Math.abs(folded.length - wanted.length) > limit) continue;
    const distance = editDistance(wanted, folded, limit);
    if (distance <= limit) near.push({ candidate, distance });
  }
  near.sort((a, b) => a.distance - b.distance);
  return near.slice(0, MAX_NEAREST).map(({ candidate }) => candidate);
}

const remembered = new WeakMap<ReadonlyMap<string, string>, Uint32Array>();

function lettersOfAll(names: ReadonlyMap<string, string>): Uint32Array {
  const known = remembered.get(names) ?? Uint32Array.from(names.keys(), lettersOf);
  remembered.set(names, known);
  return known;
}

/** One bit for each letter that a name has, in any script. */
function lettersOf(name: string): number {
  let letters = 0;
  for (let at = 0; at < name.length; at += 1) letters |= 1 << (name.charCodeAt(at) & 31);
  return letters;
}

function countOnes(bits: number): number {
  let left = bits;
  let count = 0;
  for (; left !== 0; count += 1) left &= left - 1;
  return count;
}
