import { foldText } from '../../domain/vocabularies/fold.ts';
import type { ColumnMapping } from '../../domain/column-mapping.ts';
import { mustBeAsked } from '../columns/asked-contacts.ts';
import { findColumn } from '../columns/match-header.ts';
import { suggestColumns } from '../columns/suggest-columns.ts';
import { FileProblem } from '../read/file-problem.ts';
import { openRows } from '../read/open-rows.ts';
import type { RawTable } from '../read/raw-table.ts';
import type { TableInput } from '../read/table-input.ts';
import type { ReadOptions } from '../rows/open-table.ts';
import { placeTest } from '../rows/guess-tester.ts';
import { readTop } from '../rows/read-top.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';

/** A column of somebody's file, for the person who says what it is. */
export interface LookedColumn {
  readonly header: string;
  /** Our header, as the column is read at present; null: it is left out. */
  readonly field: string | null;
  /** Our header that it probably is, mapping or not; null where nothing is sure enough. */
  readonly suggested: string | null;
  /** The first different values. */
  readonly samples: readonly string[];
  /** How many of the first cells are empty; missing in looks of earlier versions. */
  readonly empty?: number;
}

/** The top of a table as a person would look at it. */
export interface TableLook {
  readonly columns: readonly LookedColumn[];
  /** The first rows under the header, as they are in the file. */
  readonly rows: readonly (readonly string[])[];
  /** Of a workbook, and the one that is read. */
  readonly sheets: readonly string[];
  readonly sheet: string | null;
}

const LOOKED_ROWS = 100; // for samples
const SHOWN_ROWS = 10;
const SAMPLES = 5;
const MAX_SAMPLE = 120; // characters

/** Reads the top of a table. A file that is no table has no columns; the examination says why. */
export async function lookAtTable(
  input: TableInput,
  options: ReadOptions,
  cities: Gazetteer,
): Promise<TableLook> {
  try {
    const table = await openRows(input, { ...options, isPlace: placeTest(cities) });
    try {
      const looks = [await lookAtSheet(table, input.name, options, cities)];
      for (const open of table.further ?? [])
        looks.push(await lookAtSheet(open(), input.name, options, cities));
      return {
        columns: distinctColumns(looks.flatMap(({ columns }) => columns)),
        rows: looks[0]?.rows ?? [],
        sheets: table.sheets ?? [],
        sheet: table.sheet ?? null,
      };
    } finally {
      await table.close();
    }
  } catch (error) {
    if (error instanceof FileProblem) return { columns: [], rows: [], sheets: [], sheet: null };
    throw error;
  }
}

async function lookAtSheet(
  table: RawTable,
  name: string,
  options: ReadOptions,
  cities: Gazetteer,
): Promise<Pick<TableLook, 'columns' | 'rows'>> {
  const top = await readTop(table, name, options);
  const rows: (readonly string[])[] = [];
  for await (const { cells } of top.rows()) {
    rows.push(cells);
    if (rows.length >= LOOKED_ROWS) break;
  }
  const suggested = suggestColumns(top.header, rows, cities);
  const columns = top.header.map((header, index) => ({
    header,
    field: fieldOf(header, top.header, options.mapping),
    suggested: suggested[index]?.column?.header ?? null,
    samples: samplesOf(rows.map((cells) => cells[index] ?? '')),
    empty: rows.filter((cells) => (cells[index] ?? '').trim() === '').length,
  }));
  return { columns, rows: rows.slice(0, SHOWN_ROWS).map((cells) => cells.map((cell) => cut(cell))) };
}

/** The columns of several sheets, each once: a mapping is for all of them. */
function distinctColumns(columns: readonly LookedColumn[]): LookedColumn[] {
  const byName = new Map<string, LookedColumn>();
  for (const column of columns) {
    const key = foldText(column.header) || `(column ${byName.size})`;
    if (!byName.has(key)) byName.set(key, column);
  }
  return [...byName.values()];
}

function fieldOf(
  header: string,
  among: readonly string[],
  mapping: ColumnMapping | undefined,
): string | null {
  const named = Object.entries(mapping?.columns ?? {}).find(([name]) => foldText(name) === foldText(header));
  if (named) return named[1];
  const column = findColumn(header, among)?.column;
  return column === undefined || mustBeAsked(header, column) ? null : column.header;
}

function samplesOf(cells: readonly string[]): string[] {
  const filled = cells.map((cell) => cut(cell.trim())).filter((cell) => cell !== '');
  return [...new Set(filled)].slice(0, SAMPLES);
}

function cut(cell: string): string {
  return cell.length > MAX_SAMPLE ? `${cell.slice(0, MAX_SAMPLE - 1)}…` : cell;
}
