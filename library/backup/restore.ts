import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { EDITORS_FILE, type Editors } from '../accounts/open-editors.ts';
import { EMPTIED_TABLES, migrateEditors, RESTORED_TABLES } from '../accounts/schema.ts';
import { inTransaction, openDatabase, type DatabaseSync } from '../catalogue/database.ts';
import { MAPPINGS_FILE } from '../catalogue/kept-mappings.ts';
import { CATALOGUE_FILE, type Catalogue } from '../catalogue/open-catalogue.ts';
import { migrate, TABLES } from '../catalogue/schema.ts';
import { SQLITE_SUFFIXES } from '../data-files.ts';
import { DOCUMENTS_FOLDER } from '../documents/document-files.ts';
import { UPLOADS_FOLDER } from './back-up.ts';
import { WAITING_FOLDER } from './waiting-imports.ts';

/**
 * Puts a backup in the place of what the catalogue holds, with uploads, documents, waiting imports and kept mappings; the records
 * in one transaction, so that a running site may stay open. The caller has looked at the backup, holds the lock, and
 * reindexes afterwards.
 */
export async function restore(catalogue: Catalogue, folder: string): Promise<void> {
  const { dataDir } = catalogue;
  const uploads = join(folder, UPLOADS_FOLDER);
  // A file that is there already is not trusted to be whole: its name says what must be in it.
  if (existsSync(uploads)) await cp(uploads, join(dataDir, UPLOADS_FOLDER), { recursive: true });
  const documents = join(folder, DOCUMENTS_FOLDER);
  if (existsSync(documents)) await cp(documents, join(dataDir, DOCUMENTS_FOLDER), { recursive: true });
  await withCopy(join(folder, CATALOGUE_FILE), dataDir, migrate, (copy) => takeOver(catalogue, copy));
  await putWaiting(join(folder, WAITING_FOLDER), join(dataDir, WAITING_FOLDER));
  if (existsSync(join(folder, MAPPINGS_FILE)))
    await copyFile(join(folder, MAPPINGS_FILE), join(dataDir, MAPPINGS_FILE));
}

/**
 * Puts the accounts of a backup in the place of the present ones. Entries of the audit log are only ever added, so those
 * of both are there afterwards. Nobody stays signed in.
 */
export async function restoreAccounts(editors: Editors, folder: string, dataDir: string): Promise<void> {
  await withCopy(join(folder, EDITORS_FILE), dataDir, migrateEditors, (copy) => {
    const { database } = editors;
    database.prepare('ATTACH ? AS saved').run(copy);
    try {
      inTransaction(database, () => database.exec(TAKE_ACCOUNTS_OVER));
    } finally {
      database.exec('DETACH saved');
    }
  });
}

const TAKE_ACCOUNTS_OVER = `
  ${[...EMPTIED_TABLES, ...RESTORED_TABLES.toReversed()].map((table) => `DELETE FROM main.${table};`).join(' ')}
  ${RESTORED_TABLES.map((table) => `INSERT INTO main.${table} SELECT * FROM saved.${table};`).join(' ')}
  CREATE TEMP TABLE both AS
    SELECT at, who, action, subject, detail FROM saved.audit
    UNION SELECT at, who, action, subject, detail FROM main.audit ORDER BY at;
  DELETE FROM main.audit;
  INSERT INTO main.audit (at, who, action, subject, detail) SELECT * FROM both;
  DROP TABLE both;`;

/** Lends a copy of a saved database, brought up to today's schema; the backup itself is never written to. */
async function withCopy(
  saved: string,
  dataDir: string,
  bringUpToDate: (database: DatabaseSync) => void,
  use: (copy: string) => void,
): Promise<void> {
  const copy = join(dataDir, `.restoring-${process.pid}.sqlite`);
  await copyFile(saved, copy);
  try {
    const database = openDatabase(copy);
    try {
      bringUpToDate(database);
    } finally {
      database.close();
    }
    use(copy);
  } finally {
    for (const suffix of SQLITE_SUFFIXES) await rm(`${copy}${suffix}`, { force: true });
  }
}

function takeOver(catalogue: Catalogue, copy: string): void {
  const { database, meta } = catalogue;
  const [id, version] = [meta.catalogueId(), meta.contentVersion()];
  database.prepare('ATTACH ? AS saved').run(copy);
  try {
    catalogue.publishing(() => {
      database.exec('PRAGMA defer_foreign_keys = ON');
      for (const table of TABLES) {
        database.exec(`DELETE FROM main.${table}; INSERT INTO main.${table} SELECT * FROM saved.${table}`);
      }
      meta.outdateIndex(id, version);
    });
  } finally {
    database.exec('DETACH saved');
  }
}

/** Those of the backup, each in one step. Others that wait stay: nobody asked to forget them. */
async function putWaiting(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return;
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) {
    await cp(join(from, name), join(to, `.${name}`), { recursive: true });
    await rm(join(to, name), { recursive: true, force: true });
    await rename(join(to, `.${name}`), join(to, name));
  }
}
