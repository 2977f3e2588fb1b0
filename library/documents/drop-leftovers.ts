import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../catalogue/open-catalogue.ts';
import { PARTIAL } from '../catalogue/uploads.ts';
import { DOCUMENTS_FOLDER } from './document-files.ts';

const LONGEST_WORK = 3_600_000; // ms; a file that is older is of nobody who is still at it

/**
 * Takes off the disk what a program left that died while it received a document: the beginning of a file, and a file that was
 * never given to a record. What another program may be at just now stays.
 */
export async function dropLeftovers(
  { dataDir, documents }: Pick<Catalogue, 'dataDir' | 'documents'>,
  now = Date.now(),
): Promise<void> {
  const folder = join(dataDir, DOCUMENTS_FOLDER);
  const names = await readdir(folder).catch(() => []); // no document was ever added
  for (const name of names) {
    const [sha256 = ''] = name.split('.');
    const isOurs = name.startsWith(PARTIAL) || /^[0-9a-f]{64}$/.test(sha256);
    if (!isOurs || documents.reading(sha256) !== undefined) continue;
    const path = join(folder, name);
    const file = await stat(path).catch(() => undefined); // it may have gone meanwhile
    if (file && now - file.mtimeMs > LONGEST_WORK) await rm(path, { force: true });
  }
}
