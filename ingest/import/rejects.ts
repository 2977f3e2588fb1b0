import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CatalogueError } from '../../library/catalogue/catalogue-error.ts';
import { guardFormula } from '../cells/guard-formula.ts';
import { isRejectColumn, REJECT_COLUMNS } from '../columns/reject-columns.ts';
import { csvLine } from '../columns/csv-line.ts';
import type { PlanStore, RefusedRow } from './plan-store.ts';

const BYTE_ORDER_MARK = '\uFEFF'; // without it spreadsheets take UTF-8 for the system's old encoding

/**
 * The refused rows as CSV in the columns of their own files, with the reasons in two added columns: fix it in a
 * spreadsheet and import it again. Throws CatalogueError when it cannot be written.
 */
export async function writeRejects(
  path: string,
  store: PlanStore,
  headers: readonly (readonly string[])[],
): Promise<void> {
  try {
    await pipeline(Readable.from(rejectLines(store.refused(), headers)), createWriteStream(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new CatalogueError(`${path} cannot be written (${code}): nothing was published.`, { cause: error });
  }
}

/** The same, as lines with their ends. */
export function* rejectLines(
  rows: Iterable<RefusedRow>,
  headers: readonly (readonly string[])[],
): Generator<string> {
  const columns = [...new Set(headers.flat())].filter((column) => !isRejectColumn(column));
  yield BYTE_ORDER_MARK + csvLine([...columns, ...REJECT_COLUMNS]);
  for (const { file, lines, cells, reasons } of rows) {
    const header = headers[file] ?? [];
    const own = columns.map((column) => {
      const position = header.indexOf(column);
      return position === -1 ? '' : (cells[position] ?? '');
    });
    yield csvLine([...own, String(lines[0]), reasons.join('\n')].map(guardFormula));
  }
}
