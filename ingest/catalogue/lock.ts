import { join } from 'node:path';
import { CatalogueBusyError } from './catalogue-error.ts';
import { inTransaction, isBusy, openDatabase, type DatabaseSync } from './database.ts';

export interface CatalogueLock {
  release(): void;
}

/**
 * Makes sure that one import at a time changes a catalogue, among all processes and within one. The lock is an
 * open write transaction on a file of its own, so that the operating system frees it when its holder dies; who
 * holds it is written in that file for the message only. Throws CatalogueBusyError at once when it is taken.
 */
export function lockCatalogue(dataDir: string, purpose: string): CatalogueLock {
  const database = openDatabase(join(dataDir, 'writer.lock'), { patience: 0 });
  try {
    // Plain journal: whoever is refused can still read the holder's row.
    database.exec('CREATE TABLE IF NOT EXISTS holder (pid INTEGER, purpose TEXT, since TEXT)');
    inTransaction(database, () => {
      database.exec('DELETE FROM holder');
      const since = new Date().toISOString();
      database.prepare('INSERT INTO holder VALUES (?, ?, ?)').run(process.pid, purpose, since);
    });
    database.exec('BEGIN IMMEDIATE');
  } catch (error) {
    const refusal = isBusy(error) ? busy(database, error) : error;
    database.close();
    throw refusal;
  }
  return {
    release() {
      if (!database.isOpen) return;
      database.exec('DELETE FROM holder; COMMIT');
      database.close();
    },
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
