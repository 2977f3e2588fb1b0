import { issueOf } from '../cells/notes.ts';
import { withoutNumber } from './header-names.ts';
import type { RawRow } from '../read/raw-row.ts';
import type { RowOutcome } from './read-row.ts';

/** Whether a row only says again what the columns are called, as where several tables were put together. */
export function isRepeatedHeader(cells: readonly string[], header: readonly string[]): boolean {
  if (!isSame(cells[0], header[0])) return false; // almost every row
  return (
    header.every((name, index) => isSame(cells[index], name) || isSame(cells[index], withoutNumber(name))) &&
    cells.slice(header.length).every((cell) => cell.trim() === '')
  );
}

export function repeatedHeader({ lines, cells }: RawRow): RowOutcome {
  const finding = {
    message: 'The row repeats the names of the columns. It was left out.',
    value: cells[0] ?? '',
  };
  return { lines, cells, isSkipped: true, issues: [issueOf('repeated-header', lines, finding)] };
}

function isSame(cell = '', name = ''): boolean {
  return cell === name || (cell.length < 1_000 && plain(cell) === plain(name));
}

function plain(cell: string): string {
  return cell
    .replace(/\uFEFF/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
