import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { WORKBOOK_CODE } from './workbook-code.ts';

/** A sheet of a workbook by its first rows. */
export interface SheetHead {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: string[][];
}

/** A row of a sheet; `at` counts from 0. */
export interface SheetRow {
  readonly at: number;
  readonly cells: string[];
  readonly notes?: readonly { kind: 'error' | 'formula' | 'merged'; cell: number; value: string }[];
  /** Addresses behind cells, by their place. */
  readonly links?: Readonly<Record<number, string>>;
  readonly isHidden?: true;
  /** Places of the cells that are merged with one to their left, and have its text. */
  readonly across?: readonly number[];
}

/** What the worker says: the sheets at first, then on every request some rows of the chosen one. */
export type WorkbookMessage =
  | { readonly heads: SheetHead[] }
  | { readonly rows: SheetRow[]; readonly isLast: boolean }
  | { readonly failure: 'encrypted' | 'far' | 'damaged' };

export const HEAD_ROWS = 40;
const BATCH = 1_000; // rows a message
const MAX_MERGED = 5_000_000; // cells of a sheet; merged ones cannot overlap, so a table has fewer
const MEMORY = 1_024; // MB; a workbook that needs more is better saved as CSV

/** Reads a workbook in its own thread: it may take long, and what is wrong with it must not end the program. */
export function startWorkbookWorker(bytes: Buffer, format: 'xlsx' | 'ods'): Worker {
  const addressOf = (name: string) => pathToFileURL(createRequire(import.meta.url).resolve(name)).href;
  return new Worker(WORKBOOK_CODE, {
    eval: true,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    workerData: {
      bytes: new Uint8Array(bytes),
      library: addressOf(`hucre/${format}`),
      zip: addressOf('fflate'),
      format,
      headRows: HEAD_ROWS,
      batch: BATCH,
      maxMerged: MAX_MERGED,
    },
  });
}
