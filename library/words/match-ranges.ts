import { editDistance } from '../../domain/vocabularies/distance.ts';
import { isTelling, whatIsSaid } from './prepare-text.ts';
import { keyCount, numberOfKey, type ReadTexts } from './read-texts.ts';
import type { WordForms } from './word-forms.ts';

/** A part of a text, from and to, in UTF-16 units. */
export type TextRange = [number, number];

/**
 * Where in texts the words of a query are, in its own language or another: for each text that has any, by its
 * place among them, the ranges from left to right.
 */
export type MatchFinder = (texts: ReadTexts) => Map<number, TextRange[]>;

export function matchFinder(query: string): MatchFinder {
  const said = whatIsSaid(query);
  const known = said.filter(({ isKnown }) => isKnown);
  const isMeant = flagsOf(known.flatMap((one) => one.keys));
  const plain = plainMatcher(said);
  return ({ meanings, words, forms }) => {
    const found = new Map<number, TextRange[]>();
    for (let at = 3; at < meanings.length; at += 4) {
      if (isMeant[meanings[at]!] === 1) addPlace(found, meanings, at);
    }
    if (!plain) return found;
    const isMatch = new Uint8Array(forms.length);
    for (let place = 0; place < forms.length; place += 1) isMatch[place] = plain(forms[place]!);
    for (let at = 3; at < words.length; at += 4) {
      if (isMatch[words[at]!] === 1) addPlace(found, words, at);
    }
    if (known.length > 0) for (const [which, ranges] of found) found.set(which, joined(ranges));
    return found;
  };
}

/** By the number of a key, whether it is one of these. Texts that are read later may have higher numbers: not these. */
function flagsOf(keys: readonly string[]): Uint8Array {
  const numbers = keys.map(numberOfKey);
  const flags = new Uint8Array(keyCount());
  for (const number of numbers) flags[number] = 1;
  return flags;
}

/** Says of a word whether it is one of those that the synonyms do not know: 1 or 0; undefined when there are none. */
function plainMatcher(said: ReturnType<typeof whatIsSaid>): ((word: WordForms) => 0 | 1) | undefined {
  const unknown = said.filter(({ isKnown }) => !isKnown);
  if (unknown.length === 0) return undefined;
  const plain = unknown.flatMap((one) => one.keys);
  const typing = said.at(-1)?.isKnown === false ? said.at(-1)?.words.at(-1) : undefined;
  const verdicts = new Map<string, 0 | 1>(); // a page of records says the same words over and over
  return (word) => {
    const known = verdicts.get(word.folded);
    if (known !== undefined) return known;
    const verdict = isPlainMatch(word, plain, typing) ? 1 : 0;
    verdicts.set(word.folded, verdict);
    return verdict;
  };
}

/** Adds the place whose fourth number is at `at`. */
function addPlace(found: Map<number, TextRange[]>, places: Int32Array, at: number): void {
  const which = places[at - 3]!;
  const start = places[at - 2]!;
  const end = places[at - 1]!;
  const ranges = found.get(which);
  if (ranges) addRange(ranges, start, end);
  else found.set(which, [[start, end]]);
}

function isPlainMatch(
  { folded, stem }: WordForms,
  plain: readonly string[],
  typing: string | undefined,
): boolean {
  if (!isTelling(folded)) return false;
  if (typing !== undefined && folded.startsWith(typing)) return true;
  return plain.some((wanted) => {
    if (stem === wanted) return true;
    const limit = wanted.length >= 9 ? 2 : wanted.length >= 5 ? 1 : 0; // as the engine forgives
    if (limit === 0 || Math.abs(wanted.length - stem.length) > limit) return false;
    return editDistance(wanted, stem, limit) <= limit;
  });
}

/** Puts ranges in order; those that touch or lie in one another become one. */
function joined(ranges: TextRange[]): TextRange[] {
  const apart: TextRange[] = [];
  for (const [start, end] of ranges.sort(([a], [b]) => a - b)) addRange(apart, start, end);
  return apart;
}

function addRange(ranges: TextRange[], start: number, end: number): void {
  const last = ranges.at(-1);
  if (last && start >= last[0] && start <= last[1]) last[1] = Math.max(last[1], end);
  else ranges.push([start, end]);
}
