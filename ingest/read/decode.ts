import iconv from 'iconv-lite';
import type { Encoding } from './encoding.ts';

/** Code pages in which a character is one byte. */
const ONE_BYTE = /^(?:windows-125|iso-8859-|koi8|cp(?:4|8)|mac)/i;
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * The bytes of a text as UTF-8, without byte order marks. What claims to be UTF-8 is passed on as it is, so readers of
 * rows can refuse just those with bytes that are none; in other encodings such bytes come as U+FFFD.
 */
export async function* toUtf8(chunks: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<Buffer> {
  const plain = withoutMark(chunks, encoding.markLength);
  if (encoding.name === 'utf-8') yield* plain;
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

async function* decoded(chunks: AsyncIterable<Buffer>, name: string): AsyncGenerator<Buffer> {
  const decoder = iconv.getDecoder(name);
  for await (const chunk of ONE_BYTE.test(name) ? withoutMarks(chunks) : chunks) {
    const text = decoder.write(chunk);
    if (text !== '') yield Buffer.from(text);
  }
  const last = decoder.end();
  if (last !== undefined && last !== '') yield Buffer.from(last);
}

/** Without the UTF-8 marks of a file that was put behind another: in a code page they would be the letters "п»ї". */
async function* withoutMarks(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let kept: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    let bytes = kept.length === 0 ? chunk : Buffer.concat([kept, chunk]);
    for (let at = bytes.indexOf(MARK); at >= 0; at = bytes.indexOf(MARK)) {
      if (at > 0) yield bytes.subarray(0, at);
      bytes = bytes.subarray(at + MARK.length);
    }
    const begun = [2, 1].find((length) => bytes.subarray(-length).equals(MARK.subarray(0, length))) ?? 0;
    kept = bytes.subarray(bytes.length - begun);
    if (bytes.length > begun) yield bytes.subarray(0, bytes.length - begun);
  }
  if (kept.length > 0) yield kept;
}
