import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CatalogueError } from '../../library/catalogue/catalogue-error.ts';
import { guardFormula } from '../../library/words/guard-formula.ts';
import {
  CARRIED_COLUMNS,
  isRejectColumn,
  REJECT_COLUMNS,
  type CarriedColumn,
} from '../columns/reject-columns.ts';
import { csvLine } from '../columns/csv-line.ts';
import type { PlannedTable } from './plan-import.ts';
import type { PlanStore, RefusedRow } from './plan-store.ts';

const BYTE_ORDER_MARK = '\uFEFF'; // without it spreadsheets take UTF-8 for the system's old encoding

/**
 * The refused rows as CSV in the columns of their own tables, with the reasons and what the tables say of them in added
 * columns: fix it in a spreadsheet and import it again. Throws CatalogueError when it cannot be written.
 */
export async function writeRejects(
  path: string,
  store: PlanStore,
  tables: readonly PlannedTable[],
): Promise<void> {
  try {
    await pipeline(Readable.from(rejectLines(store.refused(), tables)), createWriteStream(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new CatalogueError(`${path} cannot be written (${code}): nothing was published.`, { cause: error });
  }
}

/** The same, as lines with their ends. */
export function* rejectLines(rows: Iterable<RefusedRow>, tables: readonly PlannedTable[]): Generator<string> {
  const columns = [...new Set(tables.flatMap(({ header }) => header))].filter(
    (column) => !isRejectColumn(column),
  );
  const carriedColumns = CARRIED_COLUMNS.filter((column) => tables.some((table) => mayCarry(column, table)));
  yield BYTE_ORDER_MARK + csvLine([...columns, ...REJECT_COLUMNS, ...carriedColumns]);
  for (const { file, lines, cells, reasons } of rows) {
    const table = tables[file] ?? { name: '', header: [] };
    const cellOf = (column: string) => cells[table.header.indexOf(column)] ?? '';
    // A row that was refused before still says where it came from first.
    const carried = carriedColumns.map((column) => cellOf(column) || carriedBy(column, table, cells));
    const own = columns.map(cellOf);
    yield csvLine([...own, String(lines[0]), reasons.join('\n'), ...carried].map(guardFormula));
  }
}

function mayCarry(column: CarriedColumn, table: PlannedTable): boolean {
  return table.header.includes(column) || column === 'rejected_rest' || carriedBy(column, table, []) !== '';
}

function carriedBy(
  column: CarriedColumn,
  { name, sheet, header, source, kind }: PlannedTable,
  cells: readonly string[],
): string {
  switch (column) {
    case 'rejected_from':
      return name;
    case 'rejected_sheet':
      return sheet ?? '';
    case 'rejected_source':
      return source ?? '';
    case 'rejected_kind':
      return kind ?? '';
    case 'rejected_rest':
      return cells.slice(header.length).join(' | ');
  }
}
