import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { judgeText } from './judge-text.ts';

/** Whether a cell is the name of a place that we know, letter for letter. */
export type PlaceTest = (cell: string) => boolean;

/** Code pages of one byte a letter, the most usual first: of those that give the same text the first is named. */
const CODE_PAGES = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-9',
  'koi8-r',
  'koi8-u',
  'windows-874',
  'cp850',
  'cp852',
  'cp866',
  'macroman',
  'maccyrillic',
] as const;
/** What few programs still write; a letter or two are no reason to think of it. */
const RARE = new Set(['windows-1257', 'cp850', 'cp852', 'macroman', 'maccyrillic', 'koi8-u']);
const WIDE = /^(?:shift.jis|euc-|big5|gb|iso-2022)/i;
const SURE_ENOUGH = 60; // chardet's own scale up to 100
const GOOD_FIT = 0.9;
const CLEAR_LEAD = 0.049;
const RARE_DISCOUNT = 0.05;
const WIDE_FIT = 1.05; // of bytes that make whole characters of several bytes and frequent ones, as chardet counts
const SAMPLE = 48 * 1024; // bytes
const PLACE_WEIGHT = 0.1; // of one known place, up to five
const MAX_PLACES = 5;
const MAX_CELLS = 200;

export interface EncodingGuess {
  readonly name: string;
  readonly score: number;
  readonly fit: number;
  readonly bad: number;
  readonly language: string;
  /** A word that shows what the letters become. */
  readonly example: string;
}

/**
 * The encodings that a text may be in, the likeliest first, judged by the words that its bytes become and by the places
 * that we know. Of encodings that give the same text there is one.
 */
export function guessEncodings(head: Buffer, isPlace?: PlaceTest): EncodingGuess[] {
  const sample = linesWithHighBytes(head);
  const guesses = new Map<string, EncodingGuess>();
  for (const name of CODE_PAGES) {
    const text = iconv.decode(sample, name);
    if (!guesses.has(text)) guesses.set(text, guessOf(name, text, isPlace));
  }
  const [wide] = analyse(sample).filter((match) => WIDE.test(match.name));
  if (wide !== undefined && wide.confidence >= SURE_ENOUGH && iconv.encodingExists(wide.name)) {
    const text = iconv.decode(sample, wide.name);
    const isWhole = !text.includes('\uFFFD');
    const name = wide.name.toLowerCase().replaceAll('_', '-');
    const fit = isWhole ? WIDE_FIT : 0;
    guesses.set(text, { name, score: fit, fit, bad: 0, language: name, example: exampleOf(text) });
  }
  return [...guesses.values()].sort((a, b) => b.score - a.score);
}

/** The guess that can be relied on: it fits, and none that reads otherwise fits nearly as well. */
export function sureGuess([best, next]: readonly EncodingGuess[]): EncodingGuess | undefined {
  if (best === undefined || best.fit < GOOD_FIT) return undefined;
  if (next === undefined || best.score - next.score >= CLEAR_LEAD) return best;
  // Code pages of one language differ in a few letters, so a single one decides.
  return best.language === next.language && next.bad > best.bad ? best : undefined;
}

function guessOf(name: string, text: string, isPlace: PlaceTest | undefined): EncodingGuess {
  const { fit, bad, wordShare, language } = judgeText(text);
  const places = isPlace ? Math.min(MAX_PLACES, countPlaces(text, isPlace)) : 0;
  const score = fit + wordShare + PLACE_WEIGHT * places - (RARE.has(name) ? RARE_DISCOUNT : 0);
  return { name, fit, bad, language, score, example: exampleOf(text) };
}

function countPlaces(text: string, isPlace: PlaceTest): number {
  const cells = (text.match(/[^,;|\t\r\n"]+/g) ?? []).filter(isTelling);
  const short = [...new Set(cells.map((cell) => cell.trim()).filter((cell) => cell.length <= 40))];
  return short.slice(0, MAX_CELLS).filter(isPlace).length;
}

function exampleOf(text: string): string {
  const words = text.match(/[^\s,;|"]+/gu) ?? [];
  return words.filter(isTelling).slice(0, 3).join(' ');
}

/** Whether it has a letter that two encodings read in two ways. */
function isTelling(text: string): boolean {
  return /[^\u0000-\u007f]/.test(text);
}

/** The lines that tell, as many as are needed: a table may have its first accent far down. */
function linesWithHighBytes(head: Buffer): Buffer {
  if (head.length <= SAMPLE) return head;
  const kept: Buffer[] = [];
  let size = 0;
  for (let start = 0; start < head.length && size < SAMPLE;) {
    const found = head.indexOf(0x0a, start);
    const end = found < 0 ? head.length : found + 1;
    const line = head.subarray(start, end);
    if (line.some((byte) => byte >= 0x80)) {
      kept.push(line.subarray(0, SAMPLE));
      size += line.length;
    }
    start = end;
  }
  return Buffer.concat(kept);
}
