import iconv from 'iconv-lite';
import type { Encoding } from './encoding.ts';

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
  for await (const chunk of chunks) {
    const text = decoder.write(chunk);
    if (text !== '') yield Buffer.from(text);
  }
  const last = decoder.end();
  if (last !== undefined && last !== '') yield Buffer.from(last);
}
