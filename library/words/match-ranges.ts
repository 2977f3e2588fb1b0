import { isTelling, type Said } from './prepare-text.ts';
import { keyCount, numberOfKey, type ReadTexts } from './read-texts.ts';
import { formsOf, type WordForms } from './word-forms.ts';

/** A part of a text, from and to, in UTF-16 units. */
export type TextRange = [number, number];

/** Where one text has the words of a query. */
export interface FoundWords {
  /** From left to right. */
  readonly ranges: TextRange[];
  /** Whether any of them is a word of the query itself, up to its ending; else they only mean the same. */
  isSpelled: boolean;
}

/** Finds the words of a query in texts: for each text that has any, by its place among them. */
export type MatchFinder = (texts: ReadTexts) => Map<number, FoundWords>;

/** Finds words in their own language or another. With `isHalfTyped`, the last is found where a word begins with it. */
export function matchFinder(said: readonly Said[], isHalfTyped = false): MatchFinder {
  const known = said.filter(({ isKnown }) => isKnown);
  const isMeant = flagsOf(known.flatMap((one) => one.keys));
  const isSpelled = flagsOf(known.map(({ term }) => term));
  const plain = plainMatcher(said, isHalfTyped);
  return ({ meanings, words, forms }) => {
    const found = new Map<number, FoundWords>();
    for (let at = 3; at < meanings.length; at += 4) {
      const meaning = meanings[at]!;
      if (isSpelled[meaning] === 1) addPlace(found, meanings, at, true);
      else if (isMeant[meaning] === 1) addPlace(found, meanings, at, false);
    }
    if (!plain) return found;
    const isMatch = new Uint8Array(forms.length);
    for (let place = 0; place < forms.length; place += 1) isMatch[place] = plain(forms[place]!);
    for (let at = 3; at < words.length; at += 4) {
      if (isMatch[words[at]!] === 1) addPlace(found, words, at, true);
    }
    if (known.length > 0) for (const one of found.values()) join(one.ranges);
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

/**
 * Says of a word whether it is one of those that the synonyms do not know, or of the name of a place: 1 or 0; undefined
 * when there are none.
 */
function plainMatcher(said: readonly Said[], isHalfTyped: boolean): ((word: WordForms) => 0 | 1) | undefined {
  const bare = said.filter(({ isKnown, isPlace }) => !isKnown || isPlace).flatMap(({ words }) => words);
  if (bare.length === 0) return undefined;
  const plain = new Set(bare.map((word) => formsOf(word).stem));
  const typing = isHalfTyped ? said.at(-1)?.words.at(-1) : undefined;
  return ({ folded, stem }) => {
    if (!isTelling(folded)) return 0;
    return plain.has(stem) || (typing !== undefined && folded.startsWith(typing)) ? 1 : 0;
  };
}

/** Adds the place whose fourth number is at `at`. */
function addPlace(found: Map<number, FoundWords>, places: Int32Array, at: number, isSpelled: boolean): void {
  const which = places[at - 3]!;
  const start = places[at - 2]!;
  const end = places[at - 1]!;
  const known = found.get(which);
  if (!known) return void found.set(which, { ranges: [[start, end]], isSpelled });
  addRange(known.ranges, start, end);
  known.isSpelled ||= isSpelled;
}

/** Puts ranges in order; those that touch or lie in one another become one. */
function join(ranges: TextRange[]): void {
  const apart: TextRange[] = [];
  for (const [start, end] of ranges.sort(([a], [b]) => a - b)) addRange(apart, start, end);
  ranges.splice(0, ranges.length, ...apart);
}

function addRange(ranges: TextRange[], start: number, end: number): void {
  const last = ranges.at(-1);
  if (last && start >= last[0] && start <= last[1]) last[1] = Math.max(last[1], end);
  else ranges.push([start, end]);
}
