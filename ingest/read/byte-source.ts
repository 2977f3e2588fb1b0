import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { FileProblem } from './file-problem.ts';
import { fileKindOf } from './file-kind.ts';
import type { TableInput } from './table-input.ts';

const HEAD_SIZE = 256 * 1024; // enough rows to know a table by, and its encoding in nearly every case
const CHUNK_SIZE = 256 * 1024;
const UNGUARDED = 8 * 1024 * 1024; // bytes that any archive may unpack to
const MAX_RATIO = 200; // of unpacked to packed beyond that; tables pack to a tenth, bombs to a thousandth

/** The bytes of an input, unpacked when they were gzipped. `head` comes again as the start of `chunks`. */
export interface ByteSource {
  readonly head: Buffer;
  /** Whether the head is all there is. */
  readonly isWhole: boolean;
  readonly chunks: AsyncIterable<Buffer>;
  /** Bytes taken from the input so far, as stored. */
  bytesRead(): number;
  close(): Promise<void>;
}

/** Opens an input. Throws FileProblem when it cannot be read, and the signal's reason when it is aborted. */
export async function openBytes(input: TableInput, signal?: AbortSignal): Promise<ByteSource> {
  signal?.throwIfAborted();
  const stream = 'path' in input ? createReadStream(input.path, { highWaterMark: CHUNK_SIZE }) : input.stream;
  signal?.addEventListener('abort', () => stream.destroy(signal.reason as Error), { once: true });
  let bytes = 0;
  const counted = counting(stream, (size) => (bytes += size));
  const stored = counted[Symbol.asyncIterator]();
  try {
    const first = await takeHead(stored, 2);
    const isGzip = fileKindOf(first.head) === 'gzip';
    const kept = replay(first.taken, stored);
    const plain = isGzip ? guarded(gunzip(kept), () => bytes) : kept;
    const chunks = plain[Symbol.asyncIterator]();
    const { head, taken, isWhole } = await takeHead(chunks, HEAD_SIZE);
    return {
      head,
      isWhole,
      chunks: translated(replay(taken, chunks), signal),
      bytesRead: () => bytes,
      close,
    };
  } catch (error) {
    await close();
    throw unreadable(error, signal);
  }

  async function close(): Promise<void> {
    stream.destroy();
  }
}

async function* counting(stream: Readable, count: (size: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of stream as AsyncIterable<Buffer | string>) {
    const buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    count(buffer.length);
    yield buffer;
  }
}

async function takeHead(chunks: AsyncIterator<Buffer>, size: number) {
  const taken: Buffer[] = [];
  let total = 0;
  while (total < size) {
    const next = await chunks.next();
    if (next.done === true) return { head: Buffer.concat(taken), taken, isWhole: true };
    taken.push(next.value);
    total += next.value.length;
  }
  return { head: Buffer.concat(taken), taken, isWhole: false };
}

async function* replay(taken: Buffer[], rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield* taken;
  taken.length = 0;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

function gunzip(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const packed = Readable.from(chunks, { objectMode: false });
  const unpacked = createGunzip({ chunkSize: CHUNK_SIZE });
  packed.on('error', (error) => unpacked.destroy(error));
  return packed.pipe(unpacked);
}

async function* guarded(chunks: AsyncIterable<Buffer>, packed: () => number): AsyncGenerator<Buffer> {
  let unpacked = 0;
  for await (const chunk of chunks) {
    unpacked += chunk.length;
    if (unpacked > UNGUARDED && unpacked > MAX_RATIO * packed()) throw packsTooWell();
    yield chunk;
  }
}

function packsTooWell(): FileProblem {
  const message = `The archive unpacks to more than ${MAX_RATIO} times its size. If it is a table, unpack it first.`;
  return new FileProblem('unreadable-file', { message });
}

async function* translated(
  chunks: AsyncIterable<Buffer>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Buffer> {
  try {
    yield* chunks;
  } catch (error) {
    throw unreadable(error, signal);
  }
}

function unreadable(error: unknown, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted === true) return signal.reason; // if something failed then, the file is not to blame
  if (error instanceof FileProblem || !(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  const message = code.startsWith('Z_')
    ? 'The compressed file is damaged.'
    : `The file cannot be read (${code}).`;
  return new FileProblem('unreadable-file', { message }, [1, 1], error);
}
