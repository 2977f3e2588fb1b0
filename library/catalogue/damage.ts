import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { basename } from 'node:path';
import { DamagedFileError } from './catalogue-error.ts';
import { openDatabase, type DatabaseSync } from './database.ts';

const HEADER_BYTES = 100; // https://www.sqlite.org/fileformat.html
const CHECKED_WHOLE = 100_000_000; // bytes; 12 MB take 25 ms

/**
 * Throws DamagedFileError for a database that is cut off or, up to 100 MB or with `isThorough`, overwritten anywhere.
 * `database`: the file, opened.
 */
export function refuseDamage(path: string, database: DatabaseSync, isThorough = false): void {
  if (isCutOff(path)) throw new DamagedFileError(path, 'its end is missing');
  if (!isThorough && statSync(path).size > CHECKED_WHOLE) return;
  const answer = quickCheck(database);
  if (answer !== 'ok') throw new DamagedFileError(path, answer);
}

/** Throws DamagedFileError for a file that is no whole database; other programs may have it open. */
export function refuseDamagedFile(path: string): void {
  let database: DatabaseSync | undefined;
  try {
    if (statSync(path).size === 0) throw new DamagedFileError(path, 'it is empty');
    database = openDatabase(path, { readOnly: true });
    refuseDamage(path, database, true);
  } catch (error) {
    if (error instanceof DamagedFileError) throw error;
    throw new DamagedFileError(path, error instanceof Error ? error.message : basename(path), {
      cause: error,
    });
  } finally {
    database?.close();
  }
}

function quickCheck(database: DatabaseSync): string {
  try {
    return (database.prepare('PRAGMA quick_check(1)').get() as { quick_check: string }).quick_check;
  } catch (error) {
    // A full disk has no room for the memory that readers share: that is no damage.
    if ((error as { systemErrno?: number }).systemErrno === constants.errno.ENOSPC) throw error;
    return (error as Error).message;
  }
}

/** Shorter than its header says, which nothing explains but a write-ahead log. */
function isCutOff(path: string): boolean {
  if (existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0) return false;
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size === 0) return false; // a new one
    const header = Buffer.alloc(HEADER_BYTES);
    if (readSync(file, header, 0, HEADER_BYTES, 0) < HEADER_BYTES) return true;
    if (header.readUInt32BE(24) !== header.readUInt32BE(92)) return false; // an older program wrote it, and no size
    const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
    return size < header.readUInt32BE(28) * pageSize;
  } finally {
    closeSync(file);
  }
}
