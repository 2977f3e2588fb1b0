import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainStorageError } from '../../library/catalogue/catalogue-error.ts';
import type { ImportFile } from '../../library/catalogue/import-store.ts';
import type { KeptImportOptions } from '../../domain/import-options.ts';
import type { StopReason } from './import-report.ts';
import type { TableLook } from './look-at-table.ts';

/**
 * `mapping-needed`: the columns must be explained. `failed`: the file cannot be read as it is. What has been published
 * is known to the catalogue, which is asked first.
 */
export type KeptState = 'examining' | 'mapping-needed' | 'ready' | 'publishing' | 'published' | 'failed';

/** What the examination found, without its lists. */
export interface Examined {
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly kind: string | null;
  readonly read: number;
  readonly counts: Readonly<Record<'new' | 'changed' | 'unchanged' | 'refused', number>>;
  /** Missing in those of earlier versions. */
  readonly skipped?: number;
  readonly warnings: number;
  /** Records that `replace` would take out. */
  readonly archived: number;
  /** Why it cannot be published as it is. */
  readonly blocked?: { readonly reason: StopReason; readonly message: string };
}

/** An import that waits for an editor's decisions; kept in `DATA_DIR/imports/<id>/`. */
export interface KeptImport {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly state: KeptState;
  readonly file: ImportFile;
  readonly options: KeptImportOptions;
  /** Of a table of refused rows: the import that refused them, whose mapping it took. */
  readonly mappingFrom?: { readonly id: string; readonly name: string };
  /** Counts the examinations: a preview belongs to one of them. */
  readonly examination: number;
  /** The top of the file, as soon as it has been seen. */
  readonly look?: TableLook;
  readonly examined?: Examined;
  /** What went wrong last, and what to do. */
  readonly problem?: string;
}

const FILE = 'import.json';
const ID = /^[\w-]+$/; // of what is asked for by address

export type KeptImports = ReturnType<typeof openKeptImports>;

/**
 * The imports that are not done, as they are on the disk, also after a backup was restored beside the running site. What
 * cannot be read is left alone and not shown.
 */
export function openKeptImports(dataDir: string) {
  const root = join(dataDir, 'imports');
  mkdirSync(root, { recursive: true });
  const known = new Map<string, { readonly stamp: string; readonly entry: KeptImport }>();
  /** What could not be written: a full disk must not make us forget it. */
  const unwritten = new Map<string, KeptImport>();
  const folder = (id: string) => join(root, id);

  function find(id: string): KeptImport | undefined {
    if (!ID.test(id)) return undefined;
    const path = join(folder(id), FILE);
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return unwritten.get(id);
    const stamp = `${found.ino} ${found.mtimeMs} ${found.size}`;
    const before = known.get(id);
    if (before?.stamp === stamp) return unwritten.get(id) ?? before.entry;
    unwritten.delete(id); // somebody else wrote it since
    const entry = read(path);
    if (entry?.id !== id) return undefined;
    known.set(id, { stamp, entry });
    return entry;
  }

  return {
    folder,
    find,
    /** The newest first. */
    list: () =>
      [...new Set([...readdirSync(root), ...unwritten.keys()])]
        .flatMap((id) => find(id) ?? [])
        .sort((a, b) => (a.at < b.at ? 1 : -1)),
    /** Throws CatalogueError when it cannot be written; until it is, this program knows it. */
    put(entry: KeptImport) {
      const path = join(folder(entry.id), FILE);
      try {
        mkdirSync(folder(entry.id), { recursive: true });
        // Written aside and renamed: a crash leaves the old state or the new one.
        writeFileSync(`${path}.new`, JSON.stringify(entry), { flush: true });
        renameSync(`${path}.new`, path);
        unwritten.delete(entry.id);
      } catch (error) {
        find(entry.id);
        unwritten.set(entry.id, entry);
        throw explainStorageError(error, dataDir);
      }
    },
    remove(id: string) {
      unwritten.delete(id);
      known.delete(id);
      rmSync(folder(id), { recursive: true, force: true });
    },
  };
}

function read(path: string): KeptImport | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as KeptImport;
  } catch {
    return undefined; // a folder that was being made or removed when the program stopped
  }
}
