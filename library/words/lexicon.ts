import { editDistance } from '../../domain/vocabularies/distance.ts';
import { COMMON_WORDS } from './common-words.ts';
import { isOfPhrase, phraseWords } from './phrase-table.ts';
import { isTelling } from './prepare-text.ts';
import { formsOf } from './word-forms.ts';

/** A word that records of the library have. */
export interface KnownWord {
  readonly word: string;
  readonly records: number;
}

/** Where the words of a library and the names of its places are kept. */
export interface WordSource {
  /** The words that most records have. */
  common(limit: number): Iterable<KnownWord>;
  /** Whether any record has a word, and whether one writes it small, so that it is more than a name. */
  find(word: string): { readonly records: number; readonly isPlain: boolean } | undefined;
  /** The cities of the library that have a folded name; none for that of a state. Undefined where nothing has it. */
  placesNamed(name: string): readonly string[] | undefined;
}

/** The words that a reader of this library may mean. */
export interface Lexicon {
  /** Whether the library, the synonyms or a name have a folded word. */
  knows(word: string): boolean;
  /** Whether a word is more than the name of a place. */
  isPlain(word: string): boolean;
  /** Whether a known word begins with these letters. */
  begins(letters: string): boolean;
  /** The word that a slip was made in: the nearest, and of equally near ones the commonest. */
  nearest(word: string): string | undefined;
  placesNamed(name: string): readonly string[] | undefined;
}

/** Some 8 MB, and 0.2 ms to look through; rarer words are known, but no slip is taken for one of them. */
const MAX_WORDS = 60_000;
const LEAST_LETTERS = 3;
/** A slip in a word of so many letters, and two. */
const ONE_SLIP = 5;
const TWO_SLIPS = 9;

/** `names`: words of names that slips are made in too, such as those of cities. */
export function createLexicon(source: WordSource, names: Iterable<string>): Lexicon {
  const counts = new Map<string, number>();
  for (const { word, records } of source.common(MAX_WORDS)) counts.set(word, records);
  for (const word of [...phraseWords(), ...names]) if (!counts.has(word)) counts.set(word, 0);
  const words = [...counts.keys()].filter(({ length }) => length >= LEAST_LETTERS).sort();
  const letters = Int32Array.from(words, lettersOf);

  function isKnown(word: string): boolean {
    const { stem } = formsOf(word);
    return counts.has(word) || counts.has(stem) || isOfPhrase(stem) || source.find(word) !== undefined;
  }

  return {
    knows: (word) => COMMON_WORDS.has(word) || !isTelling(word) || isKnown(word),
    isPlain: (word) => COMMON_WORDS.has(word) || !isTelling(word) || source.find(word)?.isPlain === true,
    begins: (begun) => words[firstNotBefore(words, begun)]?.startsWith(begun) === true,
    placesNamed: (name) => source.placesNamed(name),
    nearest(word) {
      const limit = slipsIn(word);
      if (limit === 0) return undefined;
      let best: { word: string; distance: number; records: number } | undefined;
      const asked = lettersOf(word);
      for (let at = 0; at < words.length; at += 1) {
        const differing = asked ^ letters[at]!;
        if (differing !== 0 && bits(differing) > 2 * limit) continue;
        const other = words[at]!;
        if (Math.abs(other.length - word.length) > limit || !sharesPart(word, other, limit)) continue;
        const distance = editDistance(word, other, limit);
        if (distance > limit) continue;
        const found = {
          word: other,
          distance: distance + (other[0] === word[0] ? 0 : 0.5),
          records: counts.get(other) ?? 0,
        };
        if (
          !best ||
          found.distance < best.distance ||
          (found.distance === best.distance && found.records > best.records)
        )
          best = found;
      }
      return best?.word;
    },
  };
}

/** How many slips a word may have; none in numbers, and none in Chinese, where each sign is a word. */
function slipsIn(word: string): number {
  if (/[\p{N}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)) return 0;
  return word.length >= TWO_SLIPS ? 2 : word.length >= ONE_SLIP ? 1 : 0;
}

/** Which letters a word has, one bit each. A slip changes at most two of them. */
function lettersOf(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask;
}

function bits(mask: number): number {
  let rest = mask - ((mask >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Slips leave a part of a word as it was: of `2 × limit + 1` parts at least one, moved by no more than `limit`. */
function sharesPart(word: string, other: string, limit: number): boolean {
  const parts = 2 * limit + 1; // a swap may touch two
  const size = Math.floor(word.length / parts);
  for (let part = 0; part < parts; part += 1) {
    const start = part * size;
    const end = part === parts - 1 ? word.length : start + size;
    const found = other.indexOf(word.slice(start, end), Math.max(0, start - limit));
    if (found !== -1 && found <= start + limit) return true;
  }
  return false;
}

function firstNotBefore(words: readonly string[], wanted: string): number {
  let from = 0;
  let to = words.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (words[middle]! < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}
