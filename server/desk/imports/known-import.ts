import type { ImportEntry } from '../../../library/catalogue/import-store.ts';
import type { KeptImport } from '../../../ingest/import/kept-imports.ts';

/** An import as the desk knows it: its own folder, its place in the history, or both. */
export interface KnownImport {
  readonly id: string;
  readonly kept?: KeptImport;
  readonly entry?: ImportEntry;
}
