import type { ImportIssue } from '../../domain/import-issues.ts';
import type { LibraryRecord } from '../../domain/record.ts';
import { cleanText } from '../cells/clean-text.ts';
import { issueOf, RowNotes } from '../cells/notes.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { emptyDraft } from '../columns/draft.ts';
import type { MappedTable } from '../columns/apply-mapping.ts';
import type { MatchedColumn } from '../columns/match-header.ts';
import type { RawRow } from '../read/raw-row.ts';
import { assembleRecord, type RowDefaults } from './assemble-record.ts';
import { locate, type CityAnswers } from './locate.ts';

/** A longer cell is a document, or an attack: no summary of a city’s work has so many characters. */
export const MAX_CELL_LENGTH = 100_000;
const SHOWN_OF_LONG_CELL = 100;

/** What became of one row: a record, or the reasons why there is none, and what else is worth knowing. */
export interface RowOutcome {
  readonly lines: [number, number];
  /** As they stand in the file; none where the file itself breaks. */
  readonly cells: readonly string[];
  /** Absent when the row is refused. */
  readonly record?: LibraryRecord;
  /** The mapping says that it is no record. */
  readonly isSkipped?: true;
  readonly issues: ImportIssue[];
}

/** What is the same for all rows of a table. */
export interface RowContext extends RowDefaults {
  readonly header: readonly string[];
  /** In the order of the registry. */
  readonly columns: readonly MatchedColumn[];
  /** The cells that the columns index into. */
  readonly cellsOf: (cells: readonly string[]) => readonly string[];
  readonly skippedBy: MappedTable['skippedBy'];
  readonly cities: Gazetteer;
  readonly cityAnswers: CityAnswers;
  /** Of the column of cities; undefined where there is none. */
  readonly cityHeader: string | undefined;
}

/** Reads one row. Any issue of severity `error` refuses it; nothing is dropped without an issue. */
export function readRow(row: RawRow, context: RowContext): RowOutcome {
  const { lines, cells } = row;
  if (row.issues !== undefined) return { lines, cells, issues: [...row.issues] };
  const notes = new RowNotes(lines);
  const outcome = { lines, cells, issues: notes.issues };
  if (!hasRightWidth(cells, context.header, notes)) return outcome;
  const skipped = context.skippedBy(cells);
  if (skipped !== undefined) return skippedRow(row, skipped);
  const record = readRecord(context.cellsOf(cells), context, notes);
  return record === undefined || notes.refuses ? outcome : { ...outcome, record };
}

function readRecord(
  cells: readonly string[],
  context: RowContext,
  notes: RowNotes,
): LibraryRecord | undefined {
  const draft = emptyDraft();
  for (const { header, index, column, habit } of context.columns) {
    const cell = cells[index] ?? '';
    if (cell === '' && !column.required) continue;
    if (cell.length > MAX_CELL_LENGTH) {
      notes.turnTo(header, column.field);
      const message = `The cell has ${cell.length} characters, more than ${MAX_CELL_LENGTH}. It was left out.`;
      notes.add('cell-too-long', { value: cell.slice(0, SHOWN_OF_LONG_CELL), message });
      if (column.required) notes.add('missing-value', { message: `Every row needs a ${column.header}.` });
      continue;
    }
    const { text, done } = cleanText(cell, column.shape, column.isEmpty);
    if (text === '' && done === undefined && !column.required) continue;
    notes.turnTo(header, column.field, habit);
    if (done !== undefined) notes.add('text-cleaned', { value: cell, message: `Cell ${done}.` });
    if (text !== '') column.read(text, draft, notes);
    else if (column.required) notes.add('missing-value', { message: `Every row needs a ${column.header}.` });
  }
  notes.turnTo(context.cityHeader, 'city');
  const city = locate(draft.place, context.cities, context.cityAnswers, notes);
  return city === undefined ? undefined : assembleRecord(draft, city, context, notes);
}

function skippedRow(
  { lines, cells }: RawRow,
  { header, cell }: { header: string; cell: string },
): RowOutcome {
  const finding = { value: cell, message: 'The mapping skips this row.' };
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
