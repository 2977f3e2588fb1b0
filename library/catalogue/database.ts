import { DatabaseSync as Sqlite } from '@photostructure/sqlite';

// `node:sqlite` has the same interface; this import becomes that one when Node 20 goes.
export type DatabaseSync = InstanceType<typeof Sqlite>;

export interface DatabaseOptions {
  readonly readOnly?: boolean;
  /** How long to wait for another writer, in milliseconds. */
  readonly patience?: number;
}

const PATIENCE = 10_000; // a publish of a hundred thousand records holds the write lock for a few seconds

/** Opens or creates one SQLite file. */
export function openDatabase(path: string, options: DatabaseOptions = {}): DatabaseSync {
  return new Sqlite(path, { readOnly: options.readOnly ?? false, timeout: options.patience ?? PATIENCE });
}

/** Runs `work` in one write transaction: all of it is kept, or nothing when it throws. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** Whether an error says that another connection holds the write lock. */
export function isBusy(error: unknown): boolean {
  return /database is locked|SQLITE_BUSY/.test(error instanceof Error ? error.message : '');
}
