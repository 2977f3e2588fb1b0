import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fingerprint, keepUpload } from '../../library/catalogue/uploads.ts';
import type { ImportFile } from '../../library/catalogue/import-store.ts';
import { FileProblem } from '../read/file-problem.ts';
import type { TableInput } from '../read/table-input.ts';

/** A file ready to be read, and what identifies it in the history. */
export interface PreparedInput {
  readonly input: TableInput;
  /** For a stream that is not kept, complete only once it has been read. */
  readonly file: () => ImportFile;
  /** Undefined for a stream. */
  readonly bytes?: number;
}

/**
 * Keeps the originals in DATA_DIR/uploads, so that any import can be explained later. A trial keeps nothing and
 * only takes the checksum. Throws FileProblem when the file cannot be read, else what the file system throws.
 */
export async function prepareInput(
  input: TableInput,
  keepIn: string | undefined,
  signal?: AbortSignal,
): Promise<PreparedInput> {
  try {
    return await prepare(input, keepIn, signal);
  } catch (error) {
    const { code, syscall, path } = error as NodeJS.ErrnoException;
    const isOfInput = syscall === 'read' || ('path' in input && path === input.path);
    if (signal?.aborted || code === undefined || !isOfInput) throw error;
    throw new FileProblem(
      'unreadable-file',
      { message: `The file cannot be read (${code}).` },
      [1, 1],
      error,
    );
  }
}

async function prepare(
  input: TableInput,
  keepIn: string | undefined,
  signal?: AbortSignal,
): Promise<PreparedInput> {
  if (keepIn !== undefined) {
    const kept = await keepUpload(keepIn, 'path' in input ? input.path : input.stream, signal);
    const { sha256, bytes, path } = kept;
    return { input: { name: input.name, path }, file: () => ({ name: input.name, sha256, bytes }), bytes };
  }
  const meter = fingerprint();
  if ('stream' in input) {
    const stream = input.stream.pipe(meter);
    input.stream.once('error', (error) => meter.destroy(error));
    return { input: { name: input.name, stream }, file: () => ({ name: input.name, ...meter.result() }) };
  }
  const { size } = await stat(input.path);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  await pipeline(createReadStream(input.path), meter, nowhere, signal ? { signal } : {});
  return { input, file: () => ({ name: input.name, ...meter.result() }), bytes: size };
}
