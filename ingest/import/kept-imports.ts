import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
  /** Counts the examinations: a preview belongs to one of them. */
  readonly examination: number;
  /** The top of the file, as soon as it has been seen. */
  readonly look?: TableLook;
  readonly examined?: Examined;
  /** What went wrong last, and what to do. */
  readonly problem?: string;
}

const FILE = 'import.json';

export type KeptImports = ReturnType<typeof openKeptImports>;

/** The imports that are not done, in memory and on the disk. What cannot be read is left alone and not shown. */
export function openKeptImports(dataDir: string) {
  const root = join(dataDir, 'imports');
  mkdirSync(root, { recursive: true });
  const kept = new Map<string, KeptImport>();
  for (const name of readdirSync(root)) {
    const found = read(join(root, name, FILE));
    if (found?.id === name) kept.set(name, found);
  }
  const folder = (id: string) => join(root, id);

  return {
    folder,
    find: (id: string) => kept.get(id),
    /** The newest first. */
    list: () => [...kept.values()].sort((a, b) => (a.at < b.at ? 1 : -1)),
    put(entry: KeptImport) {
      mkdirSync(folder(entry.id), { recursive: true });
      const path = join(folder(entry.id), FILE);
      // Written aside and renamed: a crash leaves the old state or the new one.
      writeFileSync(`${path}.new`, JSON.stringify(entry), { flush: true });
      renameSync(`${path}.new`, path);
      kept.set(entry.id, entry);
    },
    remove(id: string) {
      kept.delete(id);
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
