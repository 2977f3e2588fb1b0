import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { FileProblem } from './file-problem.ts';
import { guessEncodings, sureGuess, type PlaceTest } from './guess-encoding.ts';

export interface Encoding {
  /** As it is reported and as `--encoding` takes it: `utf-8`, `utf-16le`, `windows-1252`. */
  readonly name: string;
  /** Bytes of a byte order mark at the start, which belong to no cell. */
  readonly markLength: number;
  /** Neither given nor certain: reported as `encoding-guessed`. */
  readonly isGuessed: boolean;
}

const MARKS: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const SHOWN_GUESSES = 3;
const MIN_WHOLE_CHARACTERS = 3; // of several bytes, that tell of UTF-8
const WHOLE_PER_BROKEN = 3; // Chinese text in GBK, taken for UTF-8, has far more broken than whole characters

/**
 * The encoding of a text by its first bytes: byte order mark, UTF-16 by its zero bytes, UTF-8 of which at most a few
 * bytes are spoilt, else the code page that makes words and places of them. `isCut` says that the head may end inside a
 * character. Throws FileProblem `encoding-doubtful` when several could be meant.
 */
export function detectEncoding(head: Buffer, isCut: boolean, isPlace?: PlaceTest): Encoding {
  const certain = certainEncoding(head, isCut);
  if (certain !== undefined) return certain;
  const guesses = guessEncodings(head, isPlace);
  const name = sureGuess(guesses)?.name;
  if (name === undefined) throw doubtful(guesses);
  return { name, markLength: 0, isGuessed: true };
}

/** The encoding that a byte order mark or strict rules prove; undefined for a code page. */
export function certainEncoding(head: Buffer, isCut: boolean): Encoding | undefined {
  const mark = MARKS.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte));
  if (mark !== undefined)
    return { name: mark[0], markLength: lengthOfMarks(head, mark[1]), isGuessed: false };
  const wide = utf16WithoutMark(head);
  if (wide !== undefined) return { name: wide, markLength: 0, isGuessed: true };
  const whole = isCut ? withoutCutCharacter(head) : head;
  const isUtf = isUtf8(whole) || isMostlyUtf8(whole);
  return isUtf ? { name: 'utf-8', markLength: 0, isGuessed: false } : undefined;
}

function doubtful(guesses: readonly { name: string; example: string }[]): FileProblem {
  const shown = guesses.slice(0, SHOWN_GUESSES).map(({ name, example }) => `${name}: “${example}”`);
  return new FileProblem('encoding-doubtful', {
    message: `The letters of this file can be read in several ways: ${shown.join('; ')}.`,
    value: guesses[0]?.example ?? '',
    suggestion: 'Say which is right with --encoding NAME, or save the file as UTF-8.',
  });
}

/** Programs that put files together leave a mark for each of them. */
function lengthOfMarks(head: Buffer, mark: readonly number[]): number {
  let length = mark.length;
  while (mark.every((byte, index) => head[length + index] === byte)) length += mark.length;
  return length;
}

/** Whether a few bytes only spoil UTF-8: text in other encodings makes characters of several bytes by chance at most. */
function isMostlyUtf8(bytes: Buffer): boolean {
  const text = bytes.toString('utf8');
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\uFFFC\u{10000}-\u{10FFFF}]/gu)?.length ?? 0;
  return whole >= MIN_WHOLE_CHARACTERS && whole >= WHOLE_PER_BROKEN * broken;
}

/** The canonical name of an encoding that we can decode, or undefined. */
export function knownEncoding(name: string): string | undefined {
  const plain = name.trim().toLowerCase().replaceAll('_', '-');
  if (!iconv.encodingExists(plain)) return undefined;
  return plain === 'utf8' ? 'utf-8' : plain;
}

/** UTF-8 as far as it goes: the bytes without a character that is cut at the end. */
function withoutCutCharacter(bytes: Buffer): Buffer {
  for (let back = 1; back <= 4 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes;
    if (byte >= 0xc0) return bytes.subarray(0, bytes.length - back);
  }
  return bytes;
}

/** Text in Latin letters has a zero in every second byte. */
function utf16WithoutMark(head: Buffer): string | undefined {
  const sample = head.subarray(0, 4096);
  if (sample.length < 4) return undefined;
  const even = sample.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  const odd = sample.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  const half = sample.length / 2;
  if (odd > 0.4 * half && even < 0.05 * half) return 'utf-16le';
  return even > 0.4 * half && odd < 0.05 * half ? 'utf-16be' : undefined;
}
