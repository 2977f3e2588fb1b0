import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EDITORS_FILE } from '../accounts/open-editors.ts';
import { EMPTIED_TABLES, migrateEditors } from '../accounts/schema.ts';
import { CatalogueError, explainStorageError } from '../catalogue/catalogue-error.ts';
import { refuseDamagedFile } from '../catalogue/damage.ts';
import { openDatabase } from '../catalogue/database.ts';
import { MAPPINGS_FILE } from '../catalogue/kept-mappings.ts';
import { CATALOGUE_FILE, type Catalogue } from '../catalogue/open-catalogue.ts';
import { DOCUMENTS_FOLDER } from '../documents/document-files.ts';
import { copyWaitingImports, WAITING_FOLDER } from './waiting-imports.ts';
import { noteBackup } from './last-backup.ts';
import { lookAtBackup, type BackupContent } from './backup-content.ts';

export const UPLOADS_FOLDER = 'uploads';

/**
 * Copies everything that cannot be made again, as it is at this moment, into a new folder that only this user can read:
 * records, accounts without their sessions, audit log, waiting imports, uploads, documents, kept mappings. The site may go on.
 * Throws CatalogueError for a folder in use and for a damaged file.
 */
export async function backUp(catalogue: Catalogue, folder: string): Promise<BackupContent> {
  const { dataDir } = catalogue;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if ((await readdir(folder)).length > 0)
      throw new CatalogueError(`${folder} is not empty: a backup needs a new folder.`);
    // Waiting imports first: what is published meanwhile is in the catalogue too, which is asked first. Originals are
    // only ever added, so copied last they include every file that the copies name.
    await copyWaitingImports(join(dataDir, WAITING_FOLDER), join(folder, WAITING_FOLDER));
    copyDatabase(join(dataDir, CATALOGUE_FILE), join(folder, CATALOGUE_FILE));
    copyAccounts(dataDir, folder);
    const uploads = join(dataDir, UPLOADS_FOLDER);
    if (existsSync(uploads)) await cp(uploads, join(folder, UPLOADS_FOLDER), { recursive: true });
    const documents = join(dataDir, DOCUMENTS_FOLDER);
    if (existsSync(documents)) await cp(documents, join(folder, DOCUMENTS_FOLDER), { recursive: true });
    if (existsSync(join(dataDir, MAPPINGS_FILE)))
      await copyFile(join(dataDir, MAPPINGS_FILE), join(folder, MAPPINGS_FILE));
    noteBackup(dataDir, new Date());
  } catch (error) {
    throw explainStorageError(error, existsSync(folder) ? folder : dataDir);
  }
  return lookAtBackup(folder);
}

/** Sessions and invitations stay behind: an old backup must sign nobody in again. */
function copyAccounts(dataDir: string, folder: string): void {
  const [from, to] = [join(dataDir, EDITORS_FILE), join(folder, EDITORS_FILE)];
  if (!existsSync(from)) return;
  copyDatabase(from, to);
  const copy = openDatabase(to);
  try {
    migrateEditors(copy); // of a version that had no invitations
    for (const table of EMPTIED_TABLES) copy.exec(`DELETE FROM ${table}`);
    copy.exec('VACUUM');
  } finally {
    copy.close();
  }
}

/** One file without anything beside it, of one moment. */
function copyDatabase(from: string, to: string): void {
  refuseDamagedFile(from);
  const database = openDatabase(from, { readOnly: true });
  try {
    database.prepare('VACUUM INTO ?').run(to);
  } finally {
    database.close();
  }
}
