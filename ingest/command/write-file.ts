import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UsageError } from './command.ts';

/** Makes sure that a file can be written later, leaving what is in it. Throws UsageError. */
export async function ensureWritable(path: string): Promise<void> {
  try {
    await (await open(path, 'a')).close();
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** Writes a file of any length. Throws UsageError when it cannot be written, and the signal's reason when aborted. */
export async function writeLines(path: string, lines: Iterable<string>, signal?: AbortSignal): Promise<void> {
  try {
    await pipeline(Readable.from(lines), createWriteStream(path), signal ? { signal } : {});
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
