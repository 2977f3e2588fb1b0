import type { ImportIssue } from '../../domain/import-issues.ts';
import type { City } from '../../domain/city.ts';
import type { LibraryRecord } from '../../domain/record.ts';
import { kindOf } from '../../domain/kinds/kind-of.ts';
import { cleanText } from '../cells/clean-text.ts';
import { NO_COVERAGE } from '../cells/coverage.ts';
import { issueOf, RowNotes } from '../cells/notes.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { isRequired } from '../columns/column.ts';
import { emptyDraft, type Draft } from '../columns/draft.ts';
import type { MappedTable } from '../columns/apply-mapping.ts';
import type { MatchedColumn } from '../columns/match-header.ts';
import type { Carried } from '../columns/reject-columns.ts';
import type { RawRow } from '../read/raw-row.ts';
import { assembleRecord, type RowDefaults } from './assemble-record.ts';
import { locate, namesNoCity, type CityAnswers } from './locate.ts';
import { sourceOfFile } from './source-of-file.ts';

/** A longer cell is a document, or an attack: no summary of a city’s work has so many characters. */
export const MAX_CELL_LENGTH = 100_000;
const SHOWN_OF_LONG_CELL = 100;

/** What became of one row: a record, or the reasons why there is none, and what else is worth knowing. */
export interface RowOutcome {
  readonly lines: [number, number];
  /** As they are in the file; none where the file itself breaks. */
  readonly cells: readonly string[];
  /** Absent when the row is refused. */
  readonly record?: LibraryRecord;
  /** What the cells say, for a row that changes a record; absent where a cell costs the row. */
  readonly reading?: RowReading;
  /** The mapping says that it is no record. */
  readonly isSkipped?: true;
  readonly issues: ImportIssue[];
}

/** A row cell by cell, before it is known whether it is a separate record or changes one. */
export interface RowReading {
  readonly draft: Draft;
  /** Absent for a row of a kind that is of no city. */
  readonly city: City | undefined;
  /** Our headers of the cells that say something, and of those that are there and empty. */
  readonly filled: readonly string[];
  readonly empty: readonly string[];
  readonly defaults: RowDefaults;
  /** What was found in the cells, without what only the whole record shows. */
  readonly issues: readonly ImportIssue[];
}

/** What is the same for all rows of a table. */
export interface RowContext extends RowDefaults {
  readonly header: readonly string[];
  /** In the order of the registry. */
  readonly columns: readonly MatchedColumn[];
  /** The cells that the columns index into. */
  readonly cellsOf: (cells: readonly string[]) => readonly string[];
  readonly skippedBy: MappedTable['skippedBy'];
  /** For a table of refused rows: what each says of the table that it was in first. */
  readonly carriedBy?: ((cells: readonly string[]) => Carried) | undefined;
  readonly cities: Gazetteer;
  readonly cityAnswers: CityAnswers;
  /** Of the column of cities; undefined where there is none. */
  readonly cityHeader: string | undefined;
  /** An optional cell that cannot be read refuses the row. */
  readonly isStrict: boolean;
  /** What becomes of a row without a city, such as one about a whole country. */
  readonly withoutCity: 'refuse' | 'skip';
}

/** Cells that say what and where a record is: one that cannot be read costs the row, with any options. */
const NEEDED: ReadonlySet<string> = new Set(['id', 'kind', 'title', 'city', 'state', 'country']);

/** Reads one row. Any issue of severity `error` refuses it; nothing is dropped without an issue. */
export function readRow(row: RawRow, context: RowContext): RowOutcome {
  const { lines, cells } = row;
  if (row.issues !== undefined) return { lines, cells, issues: [...row.issues] };
  const notes = new RowNotes(lines, context);
  const outcome = { lines, cells, issues: notes.issues };
  addRawNotes(row, context.header, notes);
  if (notes.refuses || !hasRightWidth(cells, context.header, notes)) return outcome;
  const skipped = context.skippedBy(cells);
  if (skipped !== undefined) return skippedRow(row, skipped);
  const mapped = context.cellsOf(cells);
  const reading = readCells(mapped, defaultsOf(cells, context), context, notes);
  if (reading === 'no city')
    return skippedRow(
      row,
      { header: context.cityHeader ?? 'city', cell: cityCell(mapped, context) },
      NO_CITY,
    );
  if (reading === undefined || notes.refuses) return outcome;
  const record = assembleRecord(reading.draft, reading.city, reading.defaults, notes);
  return record === undefined || notes.refuses ? { ...outcome, reading } : { ...outcome, reading, record };
}

function addRawNotes(row: RawRow, header: readonly string[], notes: RowNotes): void {
  for (const { code, cell, ...finding } of row.notes ?? []) {
    const column = cell === undefined ? undefined : header[cell];
    notes.issues.push(issueOf(code, row.lines, finding, column === undefined ? {} : { column }));
  }
}

function readCells(
  cells: readonly string[],
  defaults: RowDefaults,
  context: RowContext,
  notes: RowNotes,
): RowReading | 'no city' | undefined {
  const draft = emptyDraft();
  const kindOfRow = () => draft.kind ?? defaults.kind;
  const filled: string[] = [];
  const empty: string[] = [];
  for (const { header, index, column, habit } of context.columns) {
    const cell = cells[index] ?? '';
    const costs = NEEDED.has(column.header) ? 'row' : 'cell';
    const required = column.required !== 'coverage' && isRequired(column, kindOfRow());
    if (cell.length > MAX_CELL_LENGTH) {
      notes.turnTo(header, column.field, { costs });
      const message = `The cell has ${cell.length} characters, more than ${MAX_CELL_LENGTH}. It was left out.`;
      notes.add('cell-too-long', { value: cell.slice(0, SHOWN_OF_LONG_CELL), message });
      if (required) notes.add('missing-value', { message: missing(column.header) });
      continue;
    }
    const { text, done } = cleanText(cell, column.shape, column.isEmpty);
    if (text === '' && !required) empty.push(column.header);
    if (text === '' && done === undefined && !required) continue;
    notes.turnTo(header, column.field, { habit, costs });
    if (done !== undefined) notes.add('text-cleaned', { value: cell, message: `Cell ${done}.` });
    if (text === '') {
      if (required) notes.add('missing-value', { message: missing(column.header) });
      continue;
    }
    const unread = notes.unread;
    column.read(text, draft, notes);
    if (notes.unread === unread) filled.push(column.header);
  }
  const isOfCity = kindOf(kindOfRow()).belongsTo === 'city';
  if (isOfCity && context.withoutCity === 'skip' && isWithoutCity(draft.place, context)) return 'no city';
  if (!isOfCity && !isCovered(draft)) {
    notes.turnTo('coverage', 'coverage');
    notes.add('missing-value', { message: missing('coverage') });
    return undefined;
  }
  notes.turnTo(context.cityHeader, 'city');
  const city = locate(draft.place, context.cities, context.cityAnswers, notes);
  if (city === undefined && (isOfCity || draft.place.city !== undefined)) return undefined;
  return { draft, city, filled, empty, defaults, issues: [...notes.issues] };
}

/** What a row gets that its cells do not say: by the import, else by its first table where it was refused there. */
function defaultsOf(cells: readonly string[], context: RowContext): RowDefaults {
  const { kind, isKindAssumed = false, source, fileSource, carriedBy } = context;
  const carried = carriedBy?.(cells) ?? {};
  return {
    kind: (isKindAssumed ? carried.kind : undefined) ?? kind,
    isKindAssumed,
    source: source ?? carried.source,
    fileSource: carried.from === undefined ? fileSource : sourceOfFile(carried.from),
  };
}

const NO_CITY = 'The row is about no city, and the mapping leaves such rows out.';

function missing(header: string): string {
  const choice = header === 'city' ? ' A mapping can leave such rows out: "withoutCity": "skip".' : '';
  return `Every row needs a ${header}.${choice}`;
}

function isWithoutCity(place: Draft['place'], { cities, cityAnswers }: RowContext): boolean {
  return place.city === undefined || namesNoCity(place, cities, cityAnswers);
}

/** Whether an offer says what it covers: its country alone, without a city, says it too. */
function isCovered(draft: Draft): boolean {
  const { city, country } = draft.place;
  if (city === undefined && country !== undefined)
    draft.coverage ??= { ...NO_COVERAGE, countries: [country] };
  return draft.coverage !== undefined;
}

function cityCell(cells: readonly string[], { columns }: RowContext): string {
  return cells[columns.find(({ column }) => column.header === 'city')?.index ?? -1] ?? '';
}

function skippedRow(
  { lines, cells }: RawRow,
  { header, cell }: { header: string; cell: string },
  message = 'The mapping skips this row.',
): RowOutcome {
  const finding = { value: cell, message };
  const issues = [issueOf('text-cleaned', lines, finding, { column: header })];
  return { lines, cells, isSkipped: true, issues };
}

/** Blank cells past the last column are no harm; any other difference means that cells may be in the wrong columns. */
function hasRightWidth(cells: readonly string[], header: readonly string[], notes: RowNotes): boolean {
  const isRight =
    cells.length === header.length ||
    (cells.length > header.length && cells.slice(header.length).every((cell) => cell.trim() === ''));
  if (!isRight) {
    const message = `The row has ${cells.length} cells, the header ${header.length}.`;
    notes.add('wrong-cell-count', { message });
  }
  return isRight;
}
