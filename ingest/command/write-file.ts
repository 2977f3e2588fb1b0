import { closeSync, createWriteStream, openSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { makeOrdinary } from '../../library/private-files.ts';
import { UsageError } from './command.ts';

/** Makes sure that a file can be written later, leaving what is in it. Throws UsageError. */
export function ensureWritable(path: string): void {
  try {
    closeSync(makeOrdinary(() => openSync(path, 'a')));
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** Writes a file of any length. Throws UsageError when it cannot be written, and the signal's reason when aborted. */
export async function writeLines(path: string, lines: Iterable<string>, signal?: AbortSignal): Promise<void> {
  try {
    const file = createWriteStream(path, { fd: makeOrdinary(() => openSync(path, 'w')) });
    await pipeline(Readable.from(lines), file, signal ? { signal } : {});
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    throw unwritable(path, error);
  }
}

/** The same for one text. */
export function writeText(path: string, text: string): Promise<void> {
  return writeLines(path, [text]);
}

function unwritable(path: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  return new UsageError(`${path} cannot be written (${code}).`, { cause: error });
}
