import { unspacedPhrases } from './phrase-table.ts';

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LONGEST = 12; // characters of a phrase

/** Whether a text has letters of a script that puts no spaces between words. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/**
 * Splits a run of Chinese or Japanese at the phrases that the synonyms know, the longest first: 北京垃圾分类 is 北京 and
 * 垃圾分类. What is between them is left to the engine, which has a dictionary of words.
 */
export function splitUnspaced(run: string): string[] {
  if (!isUnspaced(run)) return [run];
  const phrases = unspacedPhrases();
  const parts: string[] = [];
  let between = '';
  for (let at = 0; at < run.length;) {
    const found = phraseAt(run, at, phrases);
    if (found === undefined) {
      between += run[at];
      at += 1;
      continue;
    }
    if (between !== '') parts.push(between);
    parts.push(found);
    between = '';
    at += found.length;
  }
  return between === '' ? parts : [...parts, between];
}

function phraseAt(run: string, at: number, phrases: ReadonlySet<string>): string | undefined {
  for (let length = Math.min(LONGEST, run.length - at); length > 1; length -= 1) {
    const part = run.slice(at, at + length);
    if (phrases.has(part)) return part;
  }
  return undefined;
}
