import type { ImportIssue } from '../../domain/import-issues.ts';
import { FIRST_KIND } from '../../domain/kinds/kind-of.ts';
import type { RecordKind } from '../../domain/record.ts';
import type { Corrections } from '../../domain/row-decisions.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import type { ColumnMapping } from '../../domain/column-mapping.ts';
import type { MatchedColumn } from '../columns/match-header.ts';
import { carriedReader } from '../columns/reject-columns.ts';
import { issueOf } from '../cells/notes.ts';
import { correctRows } from './correct-row.ts';
import { fillDown } from './fill-down.ts';
import { FileProblem } from '../read/file-problem.ts';
import { guessTester, placeTest } from './guess-tester.ts';
import { openRows } from '../read/open-rows.ts';
import type { RawRow } from '../read/raw-row.ts';
import type { RawTable } from '../read/raw-table.ts';
import type { TableInput } from '../read/table-input.ts';
import type { RowContext, RowOutcome } from './read-row.ts';
import { readTop, type TableTop } from './read-top.ts';
import { isRepeatedHeader, repeatedHeader } from './repeated-header.ts';
import { shortRows } from './short-rows.ts';
import { sourceOfFile } from './source-of-file.ts';

const MAX_ROWS = 5_000_000; // nobody’s table; a small archive can unpack to more

export type { RowOutcome } from './read-row.ts';

export interface ReadOptions {
  kind: RecordKind | 'auto';
  /** The source of rows that name none. */
  source?: string;
  encoding?: string;
  delimiter?: string;
  /** Of a workbook: a name, several, or `*` for every sheet with a table that is not hidden. */
  sheet?: string | readonly string[];
  mapping?: ColumnMapping;
  /** What is to be read instead of some cells. */
  corrections?: Corrections;
  /** An optional cell that cannot be read refuses its row, instead of being left out. */
  strict?: boolean;
  /** Rows of a table, blank ones too; an upload may have fewer than a file of the command line. */
  maxRows?: number | undefined;
  signal?: AbortSignal;
}

/** `label`: the name of the sheet, where several are read. */
type LabelledOptions = ReadOptions & { readonly label?: string | undefined };

/** A table whose header has been read. */
export interface OpenTable {
  encoding: string;
  delimiter: string;
  kind: RecordKind;
  /** As the file writes it. */
  header: readonly string[];
  columns: readonly MatchedColumn[];
  /** Of a workbook. */
  sheet?: string | undefined;
  /** The other sheets that are asked for, to be opened one after the other when this one is read; it closes them. */
  further: readonly (() => Promise<OpenTable>)[];
  /** About the file as a whole. With one of severity `error`, `rows()` gives nothing. */
  issues: ImportIssue[];
  /**
   * Every row that is not blank, once. Where the file breaks midway the last outcome has no cells and carries the
   * issue of the file.
   */
  rows(): AsyncGenerator<RowOutcome>;
  /** Bytes of the input taken so far, as stored. */
  bytesRead(): number;
  close(): Promise<void>;
}

/** Opens a table of any format that we read. A file that is no table gives issues; only an abort throws. */
export async function openTable(
  input: TableInput,
  options: ReadOptions,
  cities: Gazetteer,
): Promise<OpenTable> {
  let table: RawTable | undefined;
  try {
    table = await openRows(input, { ...options, isPlace: placeTest(cities) });
    return await openSheet(table, input.name, options, cities);
  } catch (error) {
    await table?.close();
    if (!(error instanceof FileProblem)) throw error;
    return broken(error.issue, options);
  }
}

async function openSheet(
  table: RawTable,
  name: string,
  options: ReadOptions,
  cities: Gazetteer,
  isOneOfSheets = (table.further ?? []).length > 0,
): Promise<OpenTable> {
  const further = (table.further ?? []).map((open) => () => openSheet(open(), name, options, cities, true));
  const of = { sheet: table.sheet, further, bytesRead: () => table.bytesRead(), close: () => table.close() };
  try {
    const top = await readTop(table, name, options);
    const context = contextOf(top, name, options, cities);
    const label = isOneOfSheets ? table.sheet : undefined;
    return { ...assemble(table, top, context, { ...options, label }), ...of };
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return { ...broken(error.issue, options), ...of };
  }
}

function contextOf(top: TableTop, name: string, options: ReadOptions, cities: Gazetteer): RowContext {
  const { mapping } = options;
  return {
    ...top,
    source: options.source ?? mapping?.source,
    fileSource: sourceOfFile(name),
    isKindAssumed: options.kind === 'auto' && mapping?.kind === undefined,
    isStrict: options.strict ?? false,
    withoutCity: mapping?.withoutCity ?? 'refuse',
    carriedBy: carriedReader(top.header),
    cities,
    cityAnswers: new Map(Object.entries(mapping?.cities ?? {})),
    cityHeader: top.columns.find(({ column }) => column.header === 'city')?.header,
  };
}

function assemble(
  table: RawTable,
  top: TableTop,
  context: RowContext,
  options: LabelledOptions,
): Omit<OpenTable, 'further' | 'bytesRead' | 'close'> {
  const isRefused = top.issues.some((issue) => issue.severity === 'error');
  const assumed = { rows: 0 };
  return {
    encoding: table.encoding,
    delimiter: table.delimiter,
    kind: top.kind,
    header: top.header,
    columns: top.columns,
    issues: top.issues,
    async *rows() {
      if (isRefused) return;
      for await (const outcome of outcomes(top.rows(), table, top.issues, context, options)) {
        if (isSourceAssumed(outcome)) assumed.rows += 1;
        yield outcome;
      }
      if (assumed.rows > 0) top.issues.push(sourceAssumed(top, context));
    },
  };
}

/** Whether the source of a row is only the name of its file. */
export function isSourceAssumed({ reading }: RowOutcome): boolean {
  if (reading === undefined) return false;
  const { draft, defaults } = reading;
  return draft.source.id !== undefined && draft.source.name === undefined && defaults.source === undefined;
}

function sourceAssumed({ columns }: TableTop, { fileSource }: RowContext): ImportIssue {
  const header = columns.find(({ column }) => ['source_id', 'id'].includes(column.header))?.header;
  return issueOf(
    'source-assumed',
    [1, 1],
    {
      value: fileSource ?? '',
      message: 'The table has its own ids but names no source; the name of the file was used as the source.',
      suggestion: 'Name the source, and keep that name for the next version of the table.',
    },
    { ...(header !== undefined && { column: header }), field: 'source.name' },
  );
}

async function* outcomes(
  rows: AsyncIterable<RawRow>,
  { encoding, isGuessed = false }: RawTable,
  issues: ImportIssue[],
  context: RowContext,
  { signal, maxRows = MAX_ROWS, mapping, corrections, label }: LabelledOptions,
): AsyncGenerator<RowOutcome> {
  const short = shortRows(context);
  const correct = correctRows(corrections, context.header, label);
  const fill = fillDown(mapping?.fillDown ?? [], context.header);
  const guess = isGuessed ? guessTester(encoding) : undefined;
  let count = 0;
  try {
    for await (const row of rows) {
      signal?.throwIfAborted();
      count += 1;
      if (count > maxRows) throw tooManyRows(row.lines, maxRows);
      if (isRepeatedHeader(row.cells, context.header)) yield repeatedHeader(row);
      else if (!isEmptyRow(row)) {
        const outcome = short.read(fill(correct(row)));
        guess?.add(outcome);
        yield outcome;
      }
    }
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    yield { lines: error.issue.lines, cells: [], issues: [error.issue] };
  }
  for (const issue of [short.issue(), guess?.issue()]) if (issue) issues.push(issue);
}

function isEmptyRow({ cells, issues, notes }: RawRow): boolean {
  return issues === undefined && notes === undefined && isBlank(cells);
}

function tooManyRows(lines: [number, number], maxRows: number): FileProblem {
  const message = `The table has more than ${maxRows.toLocaleString('en')} rows. Split it into several files.`;
  return new FileProblem('unreadable-file', { message }, lines);
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function broken(issue: ImportIssue, options: ReadOptions): OpenTable {
  return {
    encoding: options.encoding ?? '',
    delimiter: options.delimiter ?? '',
    kind: options.kind === 'auto' ? FIRST_KIND.id : options.kind,
    header: [],
    columns: [],
    further: [],
    issues: [issue],
    async *rows() {},
    bytesRead: () => 0,
    close: async () => {},
  };
}
