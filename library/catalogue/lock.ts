import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { CatalogueBusyError, DamagedFileError, explainStorageError } from './catalogue-error.ts';
import { inTransaction, isBusy, openDatabase, type DatabaseSync } from './database.ts';

export interface CatalogueLock {
  release(): void;
}

/**
 * Makes sure that one import at a time changes a catalogue, among all processes and within one. The lock is an
 * open write transaction on a separate file, so that the operating system frees it when its holder dies; who
 * holds it is written in that file for the message only. Throws CatalogueBusyError at once when it is taken, and
 * CatalogueError when the folder cannot be written.
 */
export function lockCatalogue(dataDir: string, purpose: string): CatalogueLock {
  const path = join(dataDir, 'writer.lock');
  try {
    return lock(path, dataDir, purpose);
  } catch (error) {
    if (!(error instanceof DamagedFileError)) throw error;
    rmSync(path, { force: true }); // it holds nothing that has to last
    return lock(path, dataDir, purpose);
  }
}

function lock(path: string, dataDir: string, purpose: string): CatalogueLock {
  let database: DatabaseSync | undefined;
  try {
    database = openDatabase(path, { patience: 0 });
    // Plain journal: a process that is refused can still read the holder's row.
    database.exec('CREATE TABLE IF NOT EXISTS holder (pid INTEGER, purpose TEXT, since TEXT)');
    nameHolder(database, purpose);
    database.exec('BEGIN IMMEDIATE');
    return { release: closing(database) };
  } catch (error) {
    const refusal =
      database && isBusy(error) ? busy(database, error) : explainStorageError(error, dataDir, 'writer.lock');
    database?.close();
    throw refusal;
  }
}

function nameHolder(database: DatabaseSync, purpose: string): void {
  inTransaction(database, () => {
    database.exec('DELETE FROM holder');
    const since = new Date().toISOString();
    database.prepare('INSERT INTO holder VALUES (?, ?, ?)').run(process.pid, purpose, since);
  });
}

/** Nothing is written, so that a full disk cannot keep the lock; the holder's name is overwritten by the next one. */
function closing(database: DatabaseSync): () => void {
  return () => {
    if (!database.isOpen) return;
    database.exec('ROLLBACK'); // closing alone does not free the lock while statements are still about
    database.close();
  };
}

/** Runs `work` while holding the lock. */
export async function withCatalogueLock<T>(
  dataDir: string,
  purpose: string,
  work: () => Promise<T> | T,
): Promise<T> {
  const lock = lockCatalogue(dataDir, purpose);
  try {
    return await work();
  } finally {
    lock.release();
  }
}

function busy(database: DatabaseSync, cause: unknown): CatalogueBusyError {
  const holder = readHolder(database);
  const who = holder ? `${holder.purpose} (process ${holder.pid}, since ${holder.since})` : 'another program';
  return new CatalogueBusyError(
    `${who} is changing this catalogue. Wait until it has finished, then try again.`,
    {
      cause,
    },
  );
}

function readHolder(database: DatabaseSync): { pid: number; purpose: string; since: string } | undefined {
  try {
    return database.prepare('SELECT pid, purpose, since FROM holder').get();
  } catch {
    return undefined; // the holder is writing its own name at this very moment
  }
}
