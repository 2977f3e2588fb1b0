import type { ImportIssue } from '../../domain/import-issues.ts';
import type { RecordKind } from '../../domain/record.ts';
import { cleanText } from '../cells/clean-text.ts';
import { currencyIn, unitOf } from '../cells/amounts.ts';
import { dateOrderOf } from '../cells/dates.ts';
import { separatorOf } from '../cells/lists.ts';
import { issueOf, type ColumnHabit } from '../cells/notes.ts';
import { applyMapping, type MappedTable } from '../columns/apply-mapping.ts';
import { detectKind } from '../columns/detect-kind.ts';
import { headerCounter } from '../columns/header-counter.ts';
import type { MatchedColumn } from '../columns/match-header.ts';
import type { ColumnMapping } from '../../domain/column-mapping.ts';
import { isRequired } from '../columns/column.ts';
import { COLUMNS } from '../columns/registry.ts';
import { FileProblem } from '../read/file-problem.ts';
import type { RawRow } from '../read/raw-row.ts';
import type { RawTable } from '../read/raw-table.ts';
import { findHeader, isValue, looksLikeData } from './find-header.ts';
import { distinctNames, namesPositions, positionsOf } from './header-names.ts';
import { headerAt } from './two-row-header.ts';

/** So many rows show what the cells of a column have in common. They are kept until they are read. */
const SAMPLED_ROWS = 500;

/** What is above the rows of a table, and the rows themselves. */
export interface TableTop extends MappedTable {
  readonly kind: RecordKind;
  readonly header: readonly string[];
  readonly rows: () => AsyncGenerator<RawRow>;
}

interface Options {
  readonly kind: RecordKind | 'auto';
  readonly mapping?: ColumnMapping;
}

/** Finds the header of a table and matches it. Throws FileProblem when there is none. */
export async function readTop(table: RawTable, name: string, { kind, mapping }: Options): Promise<TableTop> {
  const rows = table.rows[Symbol.asyncIterator]();
  const { first, problem, isWhole } = await takeRows(rows, SAMPLED_ROWS);
  const cells = first.map((row) => row.cells);
  const at = table.hasKeys ? 0 : findHeader(cells, headerCounter(mapping));
  const found = headerAt(table.hasKeys ? first.slice(0, 1) : first, at, (cell) => !isValue(cell));
  const [above, last] = [first[found.first], first[found.last]];
  if (above === undefined || last === undefined)
    throw problem ?? new FileProblem('empty-file', { message: 'There is nothing in this file.' });
  const top = { lines: [above.lines[0], last.lines[1]] as [number, number] };
  const own = distinctNames(withoutBlankEnd(found.names.map((cell) => cleanText(cell, 'line').text)));
  const isByPosition = !table.hasKeys && namesPositions(mapping, own);
  const isData =
    !isByPosition &&
    !table.hasKeys &&
    applyMapping(mapping, own, top.lines).columns.length === 0 &&
    looksLikeData(own, cells.slice(found.last + 1));
  const header = isData || isByPosition ? positionsOf(cells.slice(found.first)) : own;
  const mapped = applyMapping(mapping, header, top.lines);
  const after = first.slice(isData || isByPosition ? found.first : found.last + 1);
  const tableKind = kind === 'auto' ? (mapping?.kind ?? detectKind(mapped.columns, name)) : kind;
  const about = isData ? [noHeader(top)] : [...mapped.issues, ...lacking(mapped, tableKind, top)];
  const issues = [...table.issues, ...aboveHeader(first.slice(0, found.first)), ...about];
  const isEmpty =
    isWhole && problem === undefined && after.every((row) => row.cells.every((cell) => cell.trim() === ''));
  if (isEmpty)
    issues.push(issueOf('empty-file', top.lines, { message: 'There are no rows under the header.' }));
  return {
    ...mapped,
    columns: withHabits(
      inRegistryOrder(mapped.columns),
      after.map((row) => mapped.cellsOf(row.cells)),
      mapping?.times,
    ),
    issues,
    kind: tableKind,
    header,
    rows: () => following(after, problem, rows),
  };
}

async function* following(
  after: RawRow[],
  problem: unknown,
  rest: AsyncIterator<RawRow>,
): AsyncGenerator<RawRow> {
  yield* after;
  if (problem !== undefined) throw problem;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** The first rows; a file that breaks among them keeps those before, and its problem for later. */
async function takeRows(rows: AsyncIterator<RawRow>, count: number) {
  const first: RawRow[] = [];
  try {
    while (first.length < count) {
      const next = await rows.next();
      if (next.done === true) return { first, isWhole: true };
      first.push(next.value);
    }
    return { first, isWhole: false };
  } catch (problem) {
    if (!(problem instanceof FileProblem)) throw problem;
    return { first, problem, isWhole: true };
  }
}

function aboveHeader(rows: readonly RawRow[]): ImportIssue[] {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [first, last] = [filled[0], filled.at(-1)];
  if (first === undefined || last === undefined) return [];
  const message = 'What is above the header was left out.';
  return [
    issueOf('text-cleaned', [first.lines[0], last.lines[1]], {
      message,
      value: first.cells.join(' ').trim(),
    }),
  ];
}

function noHeader({ lines }: Pick<RawRow, 'lines'>): ImportIssue {
  return issueOf('no-header', lines, {
    message: 'The first row looks like data. A table needs a row of column names.',
    suggestion: 'Add one, or map the columns by their place: "Column 1", "Column 2".',
  });
}

/**
 * Required columns that are not there: one by one, unless nothing at all was recognised. Where each row says its kind, either
 * of the columns that say where will do.
 */
function lacking(
  { columns }: MappedTable,
  kind: RecordKind,
  { lines }: Pick<RawRow, 'lines'>,
): ImportIssue[] {
  const found = new Set(columns.map(({ column }) => column));
  if (found.size === 0) {
    const message = 'None of the columns is known. A mapping can say what they are.';
    return [issueOf('mapping-needed', lines, { message })];
  }
  const has = (header: string) => columns.some(({ column }) => column.header === header);
  const saysWhere = has('kind') && (has('city') || has('coverage'));
  const needed = COLUMNS.filter(
    (column) => isRequired(column, kind) && !(saysWhere && column.required !== 'always'),
  );
  return needed
    .filter((column) => !found.has(column))
    .map((column) =>
      issueOf(
        'missing-column',
        lines,
        { message: `There is no column ${column.header}.` },
        { column: column.header, field: column.field },
      ),
    );
}

function withoutBlankEnd(header: string[]): string[] {
  return header.slice(0, header.findLastIndex((cell) => cell !== '') + 1);
}

/** The columns with what their cells have in common. */
function withHabits(
  columns: MappedTable['columns'],
  rows: readonly (readonly string[])[],
  times: ColumnMapping['times'] = {},
): MappedTable['columns'] {
  const isOurs = isOurExport(columns, rows);
  return columns.map((matched) => {
    const cells = rows.map((row) => row[matched.index] ?? '');
    switch (matched.column.type) {
      case 'date':
        return { ...matched, habit: { dateOrder: dateOrderOf(cells) } };
      case 'list':
        return { ...matched, habit: { separator: isOurs ? undefined : separatorOf(cells) } };
      case 'number':
        return { ...matched, habit: amountHabit(matched, columns, times[matched.column.header]) };
      case 'string':
      case 'integer':
      case 'boolean':
        return matched;
    }
  });
}

/** Its unit and currency: as the mapping says, else as its header does. */
function amountHabit(
  { header, column }: MatchedColumn,
  columns: MappedTable['columns'],
  given: number | undefined,
): ColumnHabit {
  // A column or a constant of ours says the currency itself.
  const ofCurrency = column.header.replace(/_amount$/, '_currency');
  const isSaid = columns.some((other) => other.column.header === ofCurrency && other.header === ofCurrency);
  const currency = isSaid ? undefined : currencyIn(header);
  if (given === undefined) return { unit: unitOf(header), currency };
  return { unit: given, isUnitGiven: true, currency };
}

/** Whether the library wrote the table: it says of all topics where they come from, and separates lists in one way. */
function isOurExport(columns: MappedTable['columns'], rows: readonly (readonly string[])[]): boolean {
  const indexOf = (header: string) => columns.find(({ column }) => column.header === header)?.index ?? -1;
  const [topics, from] = [indexOf('topics'), indexOf('topics_from')];
  return from >= 0 && rows.every((row) => (row[topics] ?? '') === '' || (row[from] ?? '') !== '');
}

/** Rows are read in the registry's order, so that the outcome does not depend on that of the file. */
function inRegistryOrder(columns: MappedTable['columns']): MappedTable['columns'] {
  return [...columns].sort((a, b) => COLUMNS.indexOf(a.column) - COLUMNS.indexOf(b.column));
}
