import { constants } from 'node:os';

/** The catalogue cannot be opened, read or written; the message says what to do. */
export class CatalogueError extends Error {
  override name = 'CatalogueError';
}

/** Another program or request is changing the catalogue. */
export class CatalogueBusyError extends CatalogueError {
  override name = 'CatalogueBusyError';
}

const FULL = /database or disk is full/;
const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'EEXIST', 'ENOTDIR']);

/** A failure of the disk or of SQLite in words that an operator can act on; anything else comes back as it is. */
export function explainStorageError(error: unknown, dataDir: string): unknown {
  if (!(error instanceof Error) || error instanceof CatalogueError) return error;
  const { code = '', path = dataDir } = error as NodeJS.ErrnoException;
  const { systemErrno } = error as { systemErrno?: number }; // of SQLite, beside "disk I/O error"
  const explain = (text: string) => new CatalogueError(text, { cause: error });
  if (!path.startsWith(dataDir)) return error;
  if (code === 'ENOSPC' || systemErrno === constants.errno.ENOSPC || FULL.test(error.message)) {
    return explain(
      `The disk that holds ${dataDir} is full: nothing was changed. Make room and run this again.`,
    );
  }
  const isRefused = systemErrno === constants.errno.EACCES || systemErrno === constants.errno.EROFS;
  if (UNWRITABLE.has(code) || isRefused || /readonly database|unable to open/.test(error.message)) {
    return explain(`${dataDir} cannot be written. Set DATA_DIR to a folder that this user may write.`);
  }
  if (/not a database|malformed/.test(error.message)) {
    return explain(`The catalogue in ${dataDir} is damaged. Restore a backup with: metroteca restore DIR`);
  }
  return error;
}
