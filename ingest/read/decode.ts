import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { FileProblem } from './file-problem.ts';
import type { Encoding } from './encoding.ts';

/** The bytes of a text as UTF-8, without a byte order mark. Throws FileProblem where UTF-8 turns out to be none. */
export async function* toUtf8(chunks: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<Buffer> {
  const plain = withoutMark(chunks, encoding.markLength);
  if (encoding.name === 'utf-8') yield* checked(plain);
  else yield* decoded(plain, encoding.name);
}

async function* withoutMark(chunks: AsyncIterable<Buffer>, markLength: number): AsyncGenerator<Buffer> {
  let left = markLength;
  for await (const chunk of chunks) {
    const skipped = Math.min(left, chunk.length);
    left -= skipped;
    if (skipped < chunk.length) yield chunk.subarray(skipped);
  }
}

/** Passes UTF-8 on in whole characters and stops at the first byte that is none: nothing is replaced in silence. */
async function* checked(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const cut = bytes.length - lengthOfCutCharacter(bytes);
    const whole = bytes.subarray(0, cut);
    rest = Buffer.from(bytes.subarray(cut));
    if (!isUtf8(whole)) throw notUtf8();
    if (whole.length > 0) yield whole;
  }
  if (rest.length > 0) throw notUtf8();
}

async function* decoded(chunks: AsyncIterable<Buffer>, name: string): AsyncGenerator<Buffer> {
  const decoder = iconv.getDecoder(name);
  for await (const chunk of chunks) {
    const text = decoder.write(chunk);
    if (text !== '') yield Buffer.from(text);
  }
  const last = decoder.end();
  if (last !== undefined && last !== '') yield Buffer.from(last);
}

/** How many bytes at the end begin a character that goes on in the next chunk. */
function lengthOfCutCharacter(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

function notUtf8(): FileProblem {
  const message =
    'The file begins as UTF-8 but goes on in another encoding. Name it, for instance windows-1252.';
  return new FileProblem('unreadable-file', { message });
}
