import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptImportOptions } from '../../domain/import-options.ts';

/** What of an import’s options belongs to the shape of its file, not to the one file. */
export type MappingOptions = Pick<KeptImportOptions, 'kind' | 'source' | 'mapping'>;

/** A mapping that was kept under a name, for the next file with the same columns. */
export interface KeptMapping {
  readonly id: string;
  readonly name: string;
  readonly by: string;
  readonly at: string;
  /** The columns of the file that it was made for. */
  readonly header: readonly string[];
  readonly options: MappingOptions;
}

export type KeptMappings = ReturnType<typeof openKeptMappings>;

export const MAPPINGS_FILE = 'mappings.json';
const ID_BYTES = 6;

/** The mappings that editors have kept: one file in the data folder, replaced in one step. Throws when it cannot be read. */
export function openKeptMappings(dataDir: string) {
  const path = join(dataDir, MAPPINGS_FILE);
  const kept = () => read(path); // each time: a restored backup is seen at once

  function write(next: readonly KeptMapping[]): void {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(`${path}.new`, `${JSON.stringify(next, null, 2)}\n`, { flush: true });
    renameSync(`${path}.new`, path);
  }

  return {
    /** By name. */
    list: () => [...kept()].sort((a, b) => a.name.localeCompare(b.name)),
    find: (id: string) => kept().find((mapping) => mapping.id === id),
    findNamed: (name: string) => kept().find((mapping) => keyOf(mapping.name) === keyOf(name)),
    /** Keeps a mapping; one of the same name is replaced and keeps its id. */
    put(mapping: Omit<KeptMapping, 'id'>): KeptMapping {
      const same = kept().find(({ name }) => keyOf(name) === keyOf(mapping.name));
      const next = { id: same?.id ?? randomBytes(ID_BYTES).toString('hex'), ...mapping };
      write([...kept().filter(({ id }) => id !== next.id), next]);
      return next;
    },
    remove(id: string): void {
      write(kept().filter((mapping) => mapping.id !== id));
    },
  };
}

function keyOf(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

function read(path: string): readonly KeptMapping[] {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as KeptMapping[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new Error(`${path} cannot be read. Fix it, or move it away.`, { cause: error });
  }
}
