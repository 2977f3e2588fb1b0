import type { ImportIssue } from '../../domain/import-issues.ts';
import { issueOf } from '../cells/notes.ts';
import type { RawRow } from '../read/raw-row.ts';
import { readRow, type RowContext, type RowOutcome } from './read-row.ts';

/**
 * Reads rows, also those that end before the header does: programs leave out empty cells at the end. A short row that
 * makes no record, or follows such a one, is half of a row that a line end broke, and is refused.
 */
export function shortRows(context: RowContext) {
  const width = context.header.length;
  let first: [number, number] | undefined;
  let count = 0;
  let isAfterBroken = false;

  function readShort(row: RawRow): RowOutcome {
    const padded = [...row.cells, ...Array.from({ length: width - row.cells.length }, () => '')];
    const outcome = { ...readRow({ ...row, cells: padded }, context), cells: row.cells };
    const isHalf = isAfterBroken || outcome.issues.some(({ code }) => code === 'missing-value');
    if (outcome.isSkipped || row.issues !== undefined || row.notes !== undefined) return outcome;
    if (!isHalf) {
      first ??= row.lines;
      count += 1;
      return outcome;
    }
    isAfterBroken = true;
    const message = `The row has ${row.cells.length} cells, the header ${width}.`;
    const suggestion = 'Look for a line end inside a cell without quotes, or a missing delimiter.';
    const value = row.cells.join(' | ');
    const issues = [issueOf('wrong-cell-count', row.lines, { message, value, suggestion })];
    return { lines: row.lines, cells: row.cells, issues };
  }

  return {
    read(row: RawRow): RowOutcome {
      if (row.cells.length < width) return readShort(row);
      isAfterBroken = false;
      return readRow(row, context);
    },
    /** Once for the whole table; undefined when no row was short. */
    issue(): ImportIssue | undefined {
      if (first === undefined) return undefined;
      const rows = count === 1 ? 'One row has' : `${count} rows have`;
      const message = `${rows} fewer cells than the header. What is missing at the end was read as empty.`;
      return issueOf('short-row', first, { message, value: String(count) });
    },
  };
}
