import { foldText } from '../../domain/vocabularies/fold.ts';
import { COMMON_WORDS } from './common-words.ts';
import type { Lexicon } from './lexicon.ts';
import { formsOf } from './word-forms.ts';
import { words } from './word-list.ts';
import { isTelling, whatIsSaid, wordsOf, type NameFinder, type Said } from './prepare-text.ts';

/** A word with a slip, as it was typed, and the word that it was taken for. */
export interface Correction {
  readonly from: string;
  readonly to: string;
}

/** What a text was understood as, before it is known which records there are. */
export interface Understood {
  /** What it says, with names of places as places. */
  readonly said: readonly Said[];
  /** The same without them, where that differs: a title may have the name of another city. */
  readonly unnamed: readonly Said[] | undefined;
  readonly corrected: readonly Correction[];
  /** Whether the last word is only begun, so that every word that begins with it will do. */
  readonly isHalfTyped: boolean;
  /** The words as typed, by their folded form, to say which were left out. */
  readonly written: ReadonlyMap<string, string>;
  /** Words that come only after an “and”: what a reader names second goes first where something has to. */
  readonly second: ReadonlySet<string>;
}

const LONGEST_NAME = 6; // words
const HALF_TYPED = 2; // letters at least
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** "BNDES" is a bank, and no slip in "andes". */
const ABBREVIATION = /^\p{Lu}{2,5}$/u;

/**
 * Reads what somebody typed. A word that nothing knows is taken for the nearest that the library has, unless
 * `asTyped`.
 */
export function understand(text: string, lexicon: Lexicon, asTyped = false): Understood {
  const plain = text.replace(/\p{Cf}/gu, '').replace(HOW_MANY, ' ');
  const corrected: Correction[] = [];
  const written = new Map<string, string>();
  const last = foldText([...plain.matchAll(WORD)].at(-1)?.[0] ?? '');
  const isBegun = isOnlyBegun(last, lexicon);
  const meant = plain.replace(WORD, (word) => {
    const folded = foldText(word);
    if (asTyped || folded.includes(' ') || (isBegun && folded === last)) return word;
    if (ABBREVIATION.test(word)) return word;
    const to = correction(folded, lexicon);
    if (to === undefined) return word;
    if (!corrected.some(({ from }) => from === word)) corrected.push({ from: word, to });
    return to;
  });
  for (const [word] of meant.matchAll(WORD)) written.set(foldText(word), word);
  const nameAt = nameFinder(lexicon);
  const said = withoutAsking(whatIsSaid(meant, nameAt), meant).map((one) => alsoWord(one, lexicon));
  const isNamed = said.some(({ isPlace }) => isPlace);
  const unnamed = isNamed ? whatIsSaid(meant).map(asWords) : undefined;
  return {
    said,
    unnamed: unnamed?.flat(),
    corrected,
    isHalfTyped: isBegun,
    written,
    second: namedSecond(meant),
  };
}

/** How many people live somewhere says nothing of what is asked: “a town with 30,000 inhabitants”. */
const MILLION = 'millions?|millones|milhões|milions|millionen|milioni|m';
const PEOPLE =
  'inhabitants|residents|people|habitantes|habitants|einwohner(?:n|innen)?|abitanti|жителей|نسمة';
const CITY_OF =
  '(?:city|cities|towns?|ciudad|ville|cidade|ciutat)\\s{1,3}(?:of|with|de|avec|com|amb|con)\\s{1,3}';
const HOW_MANY = new RegExp(
  [
    `\\p{N}[\\p{N}.,\u00a0 ]{0,20}(?:(?:${MILLION})\\s{1,3}(?:of\\s|de\\s|d[’'])?)?(?:${PEOPLE})(?!\\p{L})`,
    `(?<=${CITY_OF})\\p{N}[\\p{N}.,]{0,20}\\s{0,3}(?:${MILLION})(?!\\p{L})`,
  ].join('|'),
  'giu',
);

const AND = /(?<=\s)(?:and|y|e|et|i|und|и)(?=\s)|(?<=\s)و/iu;

function namedSecond(text: string): ReadonlySet<string> {
  const at = text.search(AND);
  if (at === -1) return new Set();
  const first = new Set(wordsOf(text.slice(0, at)));
  return new Set(wordsOf(text.slice(at)).filter((word) => !first.has(word)));
}

const ASKING = new Set(
  words(`what which who how where examples example ways ideas que cual cuales quien como donde ejemplos quelles quels quelle
    comment qui exemples quais exemplos quines quins exemples`),
);

/** A question is not about "cities": what every record is about goes. Then nothing may be left, as of an emoji. */
function withoutAsking(said: readonly Said[], text: string): readonly Said[] {
  if (!ASKING.has(foldText(text).split(' ')[0] ?? '')) return said;
  return said.filter((one) => one.isKnown || !one.words.some((word) => COMMON_WORDS.has(word)));
}

/**
 * A country that the library writes as a word too, such as Iceland, in German "Island": records have the words of their
 * country's names, so the word finds both.
 */
function alsoWord(said: Said, lexicon: Lexicon): Said {
  const [word, ...more] = said.words;
  if (!said.isPlace || word === undefined || more.length > 0 || !lexicon.isPlain(word)) return said;
  return { ...said, term: formsOf(word).stem, isPlace: false };
}

/** A place, taken for nothing but words; the name of a country is no other word, and stays. */
function asWords(said: Said): Said[] {
  if (!said.isPlace) return [said];
  const words = said.words.flatMap((word) => whatIsSaid(word).filter(({ isPlace }) => !isPlace));
  return words.length > 0 ? words : [said];
}

function isOnlyBegun(word: string, lexicon: Lexicon): boolean {
  return word.length >= HALF_TYPED && !lexicon.knows(word) && !isName(word, lexicon) && lexicon.begins(word);
}

function correction(word: string, lexicon: Lexicon): string | undefined {
  if (lexicon.knows(word) || isName(word, lexicon)) return undefined;
  return plainForm(word, lexicon) ?? lexicon.nearest(word);
}

const INFLECTED = /(?:ing|ed)$/u;

/** "Banning" is a form of "ban" before it is a slip in Nanning. */
function plainForm(word: string, lexicon: Lexicon): string | undefined {
  if (!INFLECTED.test(word)) return undefined;
  const bare = word.replace(INFLECTED, '');
  const single = bare.replace(/([^lsz])\1$/u, '$1'); // "budgetting" is "budget", but "calling" is "call"
  const forms = [single, bare, bare.replace(/(.)\1$/u, '$1'), `${bare}e`];
  return forms.find((form) => form.length >= LEAST_LETTERS && isTelling(form) && lexicon.knows(form));
}

const LEAST_LETTERS = 3;

function isName(word: string, lexicon: Lexicon): boolean {
  return lexicon.placesNamed(word) !== undefined;
}

/** The longest name at a word. A single word that is also written small is left a word: it gives both. */
function nameFinder(lexicon: Lexicon): NameFinder {
  return (all, at) => {
    for (let length = Math.min(LONGEST_NAME, all.length - at); length > 0; length -= 1) {
      const name = all.slice(at, at + length).join(' ');
      if (lexicon.placesNamed(name) === undefined) continue;
      if (length > 1 || !isAlsoWord(name, lexicon)) return length;
    }
    return 0;
  };
}

function isAlsoWord(word: string, lexicon: Lexicon): boolean {
  const [said] = whatIsSaid(word);
  return (said?.isKnown === true && !said.isPlace) || COMMON_WORDS.has(word) || lexicon.isPlain(word);
}
