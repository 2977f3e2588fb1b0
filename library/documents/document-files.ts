import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzip, gzip } from 'node:zlib';
import { promisify } from 'node:util';
import { CUTTING_VERSION, type PassageText } from './cut/cut-document.ts';

export const DOCUMENTS_FOLDER = 'documents';

/** Where a document is kept, by its checksum. */
export function documentPath(dataDir: string, sha256: string): string {
  return join(dataDir, DOCUMENTS_FOLDER, sha256);
}

/** Where its passages are kept, which are made again when they are missing or of an earlier cutting. */
function passagesPath(dataDir: string, sha256: string): string {
  return `${documentPath(dataDir, sha256)}.passages.json.gz`;
}

interface KeptPassages {
  readonly version: number;
  readonly passages: readonly PassageText[];
}

const [pack, unpack] = [promisify(gzip), promisify(gunzip)];

export async function keepPassages(
  dataDir: string,
  sha256: string,
  passages: readonly PassageText[],
): Promise<void> {
  const path = passagesPath(dataDir, sha256);
  const kept: KeptPassages = { version: CUTTING_VERSION, passages };
  await writeFile(`${path}.new`, await pack(JSON.stringify(kept)), { flush: true });
  await rename(`${path}.new`, path);
}

/** The passages of a document; undefined when they are to be made again. */
export async function readPassages(
  dataDir: string,
  sha256: string,
): Promise<readonly PassageText[] | undefined> {
  try {
    const packed = await readFile(passagesPath(dataDir, sha256));
    const { version, passages } = JSON.parse((await unpack(packed)).toString()) as KeptPassages;
    return version === CUTTING_VERSION ? passages : undefined;
  } catch {
    return undefined; // missing or damaged, it is made again from the document
  }
}

/** Takes a document that no record has any more off the disk. */
export async function dropDocument(dataDir: string, sha256: string): Promise<void> {
  await rm(documentPath(dataDir, sha256), { force: true });
  await rm(passagesPath(dataDir, sha256), { force: true });
}
