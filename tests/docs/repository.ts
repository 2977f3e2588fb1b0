import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that holds `package.json`. */
export const ROOT = join(import.meta.dirname, '../..');

export const CODE_FOLDERS = [
  'domain',
  'languages',
  'library',
  'ingest',
  'server',
  'web',
  'tests',
  'fixtures',
] as const;

const GENERATED = new Set(['node_modules', 'dist', 'data', 'coverage', '.git']);

/** The text of a file, by its path from the root. */
export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Paths from the root of every file and folder below a folder; folders end in a slash. Generated ones are left out. */
export function pathsBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => !GENERATED.has(entry.name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? [`${path}/`, ...pathsBelow(path)] : [path];
    });
}

/** Every page of documentation. */
export function markdownFiles(): string[] {
  return pathsBelow('').filter((path) => path.endsWith('.md'));
}
