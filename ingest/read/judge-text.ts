import { LANGUAGES } from './language-traits.ts';

/** What a text looks like when it is decoded in one way. */
export interface TextJudgement {
  /** 0–1: how much of what is not ASCII may be in a text of the language that fits best. */
  readonly fit: number;
  /** Letters and signs that may not. */
  readonly bad: number;
  /** 0–1: how many of its words are common ones of that language. */
  readonly wordShare: number;
  readonly language: string;
}

const MAX_WORDS = 4_000; // more change nothing
const MAX_JUDGED = 600; // different words that are not ASCII
const MAX_LENGTH = 40; // letters of a word; longer ones are none
const WORDS = /[^\s"'()[\]{}<>/\\.:!?,;|&=+*#@%_\-–—…“”«»‘’„‚‹›`´]+/gu;
const HIGH = /[^\u0000-\u007f]/u;
const LETTER = /\p{L}|\p{M}/u;
/** Signs that real tables have, and those of them that may come right after a letter. */
const SIGNS = new Set('•·°ºª€£¥§©®™²³½¼¾±×µ¿¡†‡‰№−≥≤\u00a0');
const SIGNS_AFTER_LETTERS = new Set('°ºª®™©²³\u00a0');
const SIGNS_BEFORE_LETTERS = new Set('¿¡µ№§©\u00a0');
const SHORT = 3; // letters; a word of fewer tells little
const THAI_MARK = /[ัิีึืฺุู็่้๊๋์ํ๎]/;
const THAI_BASE = /[ก-ฮัิีึืฺุู็่้๊๋์ํ๎ำ]/;

const TRAITS = LANGUAGES.map(({ language, letters, words }) => ({
  language,
  letters: new Set([...letters, ...letters.toUpperCase()]),
  words: new Set(words.split(' ')),
}));

/** A word without what depends on a language: its letters outside ASCII where they may be, and what is wrong anyway. */
interface JudgedWord {
  readonly letters: readonly string[];
  readonly weight: number;
  readonly wrong: number;
}

/** Judges a decoded text, by a bounded number of its words. */
export function judgeText(text: string): TextJudgement {
  const words = (text.match(WORDS) ?? []).slice(0, MAX_WORDS).map((word) => word.slice(0, MAX_LENGTH));
  const high = [...new Set(words.filter((word) => HIGH.test(word)))].slice(0, MAX_JUDGED).map(judgeWord);
  const wrong = splitLetters(text) + high.reduce((sum, word) => sum + word.wrong, 0);
  const lower = words.map((word) => word.toLowerCase());
  const judged = TRAITS.map(({ language, letters, words: common }) => {
    let good = 0;
    let bad = wrong;
    for (const word of high) {
      for (const letter of word.letters) {
        if (letters.has(letter)) good += word.weight;
        else bad += 1;
      }
    }
    const known = lower.filter((word) => common.has(word)).length;
    const fit = good + bad === 0 ? 1 : good / (good + bad);
    return { fit, bad, wordShare: known / Math.max(1, words.length), language };
  });
  return judged.reduce((best, each) =>
    each.fit + 2 * each.wordShare > best.fit + 2 * best.wordShare ? each : best,
  );
}

/** Hard spaces and signs that tear a word into two or open it the wrong way, as where letters were decoded to them. */
function splitLetters(text: string): number {
  const inside = text.match(/\p{L}[\u00a0‚„…“”«»–—‹›´¡¿]\p{Ll}/gu) ?? [];
  const before = text.match(/(?:^|[\s,;|"])[’”»]\p{L}/gmu) ?? [];
  return inside.length / 2 + before.length;
}

function judgeWord(word: string): JudgedWord {
  const all = [...word];
  const own = all.filter((letter) => LETTER.test(letter));
  const isUpper = own.length > 1 && own.every((letter) => letter === letter.toUpperCase());
  const plainUpper = own.filter((letter) => /[A-Z]/.test(letter)).length;
  const isMixed = isOfTwoScripts(own);
  const letters: string[] = [];
  let wrong = 0;
  for (const [at, letter] of all.entries()) {
    if (!HIGH.test(letter)) continue;
    const [before = '', after = ''] = [all[at - 1], all[at + 1]];
    if (!LETTER.test(letter)) {
      if (!isPlausibleSign(letter, before, after)) wrong += 1;
      continue;
    }
    const isBig = letter !== letter.toLowerCase();
    const isSmall = letter !== letter.toUpperCase();
    const isOddCase =
      (isBig && at > 0 && !isUpper && LETTER.test(before)) ||
      (isSmall && letter !== 'ß' && plainUpper >= 2 && plainUpper === own.length - 1);
    const isOddMark = THAI_MARK.test(letter) && !THAI_BASE.test(before);
    if (isMixed || isOddCase || isOddMark) wrong += 1;
    else letters.push(letter);
  }
  return { letters, weight: own.length < SHORT ? 0.5 : 1, wrong };
}

function isPlausibleSign(sign: string, before: string, after: string): boolean {
  if (!SIGNS.has(sign)) return false;
  const isBehind = LETTER.test(before);
  const isAhead = LETTER.test(after);
  if (isBehind && isAhead) return sign === '·'; // as Catalan has it
  return (!isBehind || SIGNS_AFTER_LETTERS.has(sign)) && (!isAhead || SIGNS_BEFORE_LETTERS.has(sign));
}

function isOfTwoScripts(letters: readonly string[]): boolean {
  const isLatin = letters.map((letter) => /\p{Script=Latin}/u.test(letter));
  return isLatin.includes(true) && isLatin.includes(false);
}
