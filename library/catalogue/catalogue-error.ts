import { constants } from 'node:os';
import { basename } from 'node:path';
import { commandLine } from '../command-line.ts';
import { mountOf } from '../disk.ts';

/** The catalogue, or another file of the data folder, cannot be opened, read or written; the message says what to do. */
export class CatalogueError extends Error {
  override name = 'CatalogueError';
}

/** Another program or request is changing the catalogue. */
export class CatalogueBusyError extends CatalogueError {
  override name = 'CatalogueBusyError';
}

/** There is no room; the same works when there is. */
export class DiskFullError extends CatalogueError {
  override name = 'DiskFullError';
}

/** A file that is not what we wrote any more. */
export class DamagedFileError extends CatalogueError {
  override name = 'DamagedFileError';
  readonly path: string;

  constructor(path: string, what: string, options: ErrorOptions = {}) {
    super(`${path} is damaged (${what}). ${bringBack(path)}`, options);
    this.path = path;
  }
}

/** A data folder that was in use, without its catalogue. */
export class LostCatalogueError extends CatalogueError {
  override name = 'LostCatalogueError';

  constructor(path: string, traces: readonly string[]) {
    super(
      `${path} is missing or empty, although ${traces.join(' and ')} ${traces.length === 1 ? 'is' : 'are'} there: ` +
        `nothing was changed. ${bringBack(path)}\nTo begin with an empty library, set DATA_DIR to a new folder.`,
    );
  }
}

const ACCOUNTS = 'editors.sqlite';

function bringBack(path: string): string {
  const only = basename(path) === ACCOUNTS ? ' --only accounts' : '';
  return `Bring it back from a backup, which sets the present file aside: ${commandLine(`restore DIR${only}`)}`;
}

const FULL = /database or disk is full/;
const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'EEXIST', 'ENOTDIR']);

/**
 * A failure of the disk or of SQLite in words that an operator can act on; anything else comes back as it is. `file`:
 * which one it is about, where the error does not say.
 */
export function explainStorageError(error: unknown, dataDir: string, file = 'catalogue.sqlite'): unknown {
  if (!(error instanceof Error) || error instanceof CatalogueError) return error;
  const { code = '', path = dataDir } = error as NodeJS.ErrnoException;
  const { systemErrno } = error as { systemErrno?: number }; // of SQLite, beside "disk I/O error"
  const explain = (text: string) => new CatalogueError(text, { cause: error });
  if (!path.startsWith(dataDir)) return error;
  if (code === 'ENOSPC' || systemErrno === constants.errno.ENOSPC || FULL.test(error.message)) {
    return new DiskFullError(
      `The disk ${mountOf(dataDir)}, which holds ${dataDir}, is full: nothing was changed. Make room and run this again.`,
      { cause: error },
    );
  }
  const isRefused = systemErrno === constants.errno.EACCES || systemErrno === constants.errno.EROFS;
  if (UNWRITABLE.has(code) || isRefused || /readonly database|unable to open/.test(error.message)) {
    return explain(`${dataDir} cannot be written. Set DATA_DIR to a folder that this user may write.`);
  }
  if (/not a database|malformed/.test(error.message)) {
    return new DamagedFileError(`${dataDir}/${file}`, error.message, { cause: error });
  }
  return error;
}
