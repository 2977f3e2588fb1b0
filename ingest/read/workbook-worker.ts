import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** A sheet of a workbook by its first rows. */
export interface SheetHead {
  readonly name: string;
  readonly rows: string[][];
}

/** What the worker says: the sheets at first, then on every request some rows of the chosen one. */
export type WorkbookMessage =
  { readonly heads: SheetHead[] } | { readonly rows: string[][]; readonly isLast: boolean };

export const HEAD_ROWS = 40;
const BATCH = 1_000; // rows a message
const MEMORY = 1_024; // MB; a workbook that needs more is better saved as CSV

/**
 * Runs as plain JavaScript from this text, so that it works the same from sources, in tests and built. Dates become ISO
 * dates; numbers keep the fifteen digits that a spreadsheet shows, and percentages and leading zeros as they are formatted.
 */
const CODE = `
const { parentPort, workerData } = require('node:worker_threads');
const { bytes, library, headRows, batch } = workerData;

function textOf(value, format) {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return '';
    const iso = value.toISOString();
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
  }
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return String(value);
  if (format && /^0{2,}$/.test(format) && Number.isInteger(value)) return String(value).padStart(format.length, '0');
  if (format && /^0(\\\\.0+)?%$/.test(format)) return (value * 100).toFixed(Math.max(0, format.length - 3)) + '%';
  return String(Number(value.toPrecision(15)));
}

function rowsOf(sheet) {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  return sheet.rows.map((row, at) => Array.from({ length: width }, (_, column) => {
    const cell = sheet.cells?.get(at + ',' + column);
    const value = row[column] ?? cell?.formulaResult;
    return textOf(value, cell?.style?.numFmt);
  }));
}

(async () => {
  const { readXlsx } = await import(library);
  const { sheets } = await readXlsx(bytes, { maxRows: headRows, readStyles: true });
  parentPort.postMessage({ heads: sheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) })) });
  let rows;
  let at = 0;
  parentPort.on('message', async ({ sheet }) => {
    if (sheet !== undefined) rows = rowsOf((await readXlsx(bytes, { sheets: [sheet], readStyles: true })).sheets[0]);
    const next = rows.slice(at, at + batch);
    at += next.length;
    parentPort.postMessage({ rows: next, isLast: at >= rows.length });
  });
})();
`;

/** Reads a workbook in a thread of its own: it may take long, and what is wrong with it must not end the program. */
export function startWorkbookWorker(bytes: Buffer): Worker {
  const library = pathToFileURL(createRequire(import.meta.url).resolve('hucre/xlsx')).href;
  return new Worker(CODE, {
    eval: true,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    workerData: { bytes: new Uint8Array(bytes), library, headRows: HEAD_ROWS, batch: BATCH },
  });
}
