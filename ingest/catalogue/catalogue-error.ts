/** The catalogue cannot be opened, read or written; the message says what to do. */
export class CatalogueError extends Error {
  override name = 'CatalogueError';
}

/** Another program or request is changing the catalogue. */
export class CatalogueBusyError extends CatalogueError {
  override name = 'CatalogueBusyError';
}

const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'EEXIST', 'ENOTDIR']);

/** A failure of the disk or of SQLite in words that an operator can act on; anything else comes back as it is. */
export function explainStorageError(error: unknown, dataDir: string): unknown {
  if (!(error instanceof Error) || error instanceof CatalogueError) return error;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const explain = (text: string) => new CatalogueError(text, { cause: error });
  if (code === 'ENOSPC' || /database or disk is full/.test(error.message)) {
    return explain(
      `The disk that holds ${dataDir} is full: nothing was changed. Make room and run this again.`,
    );
  }
  if (UNWRITABLE.has(code) || /readonly database|unable to open/.test(error.message)) {
    return explain(`${dataDir} cannot be written. Set DATA_DIR to a folder that this user may write.`);
  }
  if (/not a database|malformed/.test(error.message)) {
    return explain(`The catalogue in ${dataDir} is damaged. Restore a backup with: metroteca restore DIR`);
  }
  return error;
}
