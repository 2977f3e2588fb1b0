import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** How the name of a file begins that is not whole yet. */
export const PARTIAL = '.partial-';

/** An original file, kept under its own checksum so that any import can be explained later. */
export interface KeptFile {
  readonly sha256: string;
  readonly bytes: number;
  readonly path: string;
}

/** Counts and hashes everything that flows through it; read `result()` after the end. */
export function fingerprint(): Transform & { result(): { sha256: string; bytes: number } } {
  const hash = createHash('sha256');
  let bytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  let sha256: string | undefined;
  return Object.assign(stream, { result: () => ({ sha256: (sha256 ??= hash.digest('hex')), bytes }) });
}

/** Copies a file or stream into `DATA_DIR/uploads/<sha256>`; the same content is kept once. */
export function keepUpload(
  dataDir: string,
  from: string | Readable,
  signal?: AbortSignal,
): Promise<KeptFile> {
  return keepFile(join(dataDir, 'uploads'), from, signal);
}

/** The same for another folder. */
export async function keepFile(
  folder: string,
  from: string | Readable,
  signal?: AbortSignal,
): Promise<KeptFile> {
  await mkdir(folder, { recursive: true });
  const partial = join(folder, `${PARTIAL}${randomUUID()}`);
  const target = createWriteStream(partial, { flush: true });
  try {
    const meter = fingerprint();
    const source = typeof from === 'string' ? createReadStream(from) : from;
    await pipeline(source, meter, target, signal ? { signal } : {});
    const { sha256, bytes } = meter.result();
    const path = join(folder, sha256);
    if (await isThere(path)) return { sha256, bytes, path };
    await rename(partial, path);
    return { sha256, bytes, path };
  } finally {
    target.destroy();
    // The file may still be about to be created. Its errors have been reported.
    if (!target.closed) await new Promise<void>((resolve) => target.once('close', resolve));
    await rm(partial, { force: true });
  }
}

/** A file that is kept already is of today again: who looks for what nobody is at leaves it. */
async function isThere(path: string): Promise<boolean> {
  const now = new Date();
  return utimes(path, now, now).then(
    () => true,
    () => false,
  );
}
