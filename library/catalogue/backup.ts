import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MAPPINGS_FILE } from './kept-mappings.ts';
import { CatalogueError } from './catalogue-error.ts';
import { openDatabase } from './database.ts';
import type { Catalogue } from './open-catalogue.ts';
import { migrate, TABLES } from './schema.ts';

const FILE = 'catalogue.sqlite';
const UPLOADS = 'uploads';

/** Copies a catalogue as it is at this moment, with the original files and the kept mappings. Throws CatalogueError for a folder in use. */
export async function backUp(catalogue: Catalogue, folder: string): Promise<{ records: number }> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0)
    throw new CatalogueError(`${folder} is not empty: a backup needs a new folder.`);
  // Originals are only ever added, so copied afterwards they include every file that the copy names.
  const uploads = join(catalogue.dataDir, UPLOADS);
  catalogue.database.prepare('VACUUM INTO ?').run(join(folder, FILE));
  if (existsSync(uploads)) await cp(uploads, join(folder, UPLOADS), { recursive: true });
  await copyIfThere(catalogue.dataDir, folder, MAPPINGS_FILE);
  const copy = openDatabase(join(folder, FILE), { readOnly: true });
  try {
    return copy.prepare("SELECT count(*) AS records FROM records WHERE state = 'published'").get() as {
      records: number;
    };
  } finally {
    copy.close();
  }
}

/**
 * Puts a backup in the place of what the catalogue holds, in one transaction, so that a running site may stay
 * open. The caller holds the lock, and reindexes afterwards. Throws CatalogueError when there is no backup.
 */
export async function restore(catalogue: Catalogue, folder: string): Promise<void> {
  const saved = join(folder, FILE);
  if (!existsSync(saved)) throw new CatalogueError(`${folder} holds no backup: there is no ${FILE} in it.`);
  const uploads = join(folder, UPLOADS);
  if (existsSync(uploads))
    await cp(uploads, join(catalogue.dataDir, UPLOADS), { recursive: true, force: false });
  const copy = join(catalogue.dataDir, `.restoring-${process.pid}.sqlite`);
  await copyFile(saved, copy);
  try {
    bringUpToDate(copy);
    takeOver(catalogue, copy);
    await copyIfThere(folder, catalogue.dataDir, MAPPINGS_FILE);
  } finally {
    for (const suffix of ['', '-wal', '-shm', '-journal']) await rm(`${copy}${suffix}`, { force: true });
  }
}

async function copyIfThere(from: string, to: string, name: string): Promise<void> {
  if (existsSync(join(from, name))) await copyFile(join(from, name), join(to, name));
}

/** A backup of an older version gets today's schema. */
function bringUpToDate(path: string): void {
  const database = openDatabase(path);
  try {
    migrate(database);
  } finally {
    database.close();
  }
}

function takeOver(catalogue: Catalogue, copy: string): void {
  const { database } = catalogue;
  database.prepare('ATTACH ? AS saved').run(copy);
  try {
    catalogue.publishing(() => {
      database.exec('PRAGMA defer_foreign_keys = ON');
      for (const table of TABLES) {
        database.exec(`DELETE FROM main.${table}; INSERT INTO main.${table} SELECT * FROM saved.${table}`);
      }
      catalogue.meta.renameCatalogue(); // what the engine holds is of another catalogue now
    });
  } finally {
    database.exec('DETACH saved');
  }
}
