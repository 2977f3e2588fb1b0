import type { ImportIssue } from '../../domain/import-issues.ts';
import type { LibraryRecord } from '../../domain/record.ts';
import { cleanText } from '../cells/clean-text.ts';
import { RowNotes } from '../cells/notes.ts';
import type { Gazetteer } from '../cities/gazetteer.ts';
import { emptyDraft } from '../columns/draft.ts';
import type { MatchedColumn } from '../columns/match-header.ts';
import type { RawRow } from '../read/raw-row.ts';
import { assembleRecord, type RowDefaults } from './assemble-record.ts';
import { locate } from './locate.ts';

/** What became of one row: a record, or the reasons why there is none, and what else is worth knowing. */
export interface RowOutcome {
  readonly lines: [number, number];
  /** As they stand in the file; none where the file itself breaks. */
  readonly cells: readonly string[];
  /** Absent when the row is refused. */
  readonly record?: LibraryRecord;
  readonly issues: ImportIssue[];
}

/** What is the same for all rows of a table. */
export interface RowContext extends RowDefaults {
  readonly header: readonly string[];
  /** In the order of the registry. */
  readonly columns: readonly MatchedColumn[];
  /** The cells that the columns index into. */
  readonly cellsOf: (cells: readonly string[]) => readonly string[];
  readonly cities: Gazetteer;
  /** Of the column of cities; undefined where there is none. */
  readonly cityHeader: string | undefined;
}

/** Reads one row. Any issue of severity `error` refuses it; nothing is dropped without an issue. */
export function readRow(row: RawRow, context: RowContext): RowOutcome {
  const { lines, cells } = row;
  if (row.issues !== undefined) return { lines, cells, issues: [...row.issues] };
  const notes = new RowNotes(lines);
  const record = hasRightWidth(cells, context.header, notes)
    ? readRecord(context.cellsOf(cells), context, notes)
    : undefined;
  const outcome = { lines, cells, issues: notes.issues };
  return record === undefined || notes.refuses ? outcome : { ...outcome, record };
}

function readRecord(
  cells: readonly string[],
  context: RowContext,
  notes: RowNotes,
): LibraryRecord | undefined {
  const draft = emptyDraft();
  for (const { header, index, column } of context.columns) {
    const cell = cells[index] ?? '';
    if (cell === '' && !column.required) continue;
    const { text, done } = cleanText(cell, column.shape, column.isEmpty);
    if (text === '' && done === undefined && !column.required) continue;
    notes.turnTo(header, column.field);
    if (done !== undefined) notes.add('text-cleaned', { value: cell, message: `Cell ${done}.` });
    if (text !== '') column.read(text, draft, notes);
    else if (column.required) notes.add('missing-value', { message: `Every row needs a ${column.header}.` });
  }
  notes.turnTo(context.cityHeader, 'city');
  const city = locate(draft.place, context.cities, notes);
  return city === undefined ? undefined : assembleRecord(draft, city, context, notes);
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
