import { isRepeatedHeader } from './repeated-header.ts';

const SEARCHED_ROWS = 30; // titles, dates and notes above a table are never longer

const FILLED_SHARE = 0.5; // of the fullest row

/** Which row of a table's start is its header: that with the most headers by `count`, else the first that is filled. */
export function findHeader(
  rows: readonly (readonly string[])[],
  count: (cells: readonly string[]) => number,
): number {
  const filled = rows.map((cells) => cells.filter((cell) => cell.trim() !== '').length);
  // A title above the table fills a cell or two, the header nearly all.
  let best = filled.findIndex((cells) => cells > 0 && cells >= FILLED_SHARE * Math.max(...filled));
  let most = best < 0 ? 0 : count(rows[best] ?? []);
  for (const [index, cells] of rows.slice(0, SEARCHED_ROWS).entries()) {
    const known = count(cells);
    if (known > most && known >= 2) [best, most] = [index, known];
  }
  return best;
}

const YEAR = /^(?:19|20)\d\d$/;

/**
 * Whether a row looks like data rather than like names of columns: a quarter of it are values, or it has a number above
 * numbers or a short text that comes again below it. `below`: rows under it. Years side by side may be names.
 */
export function looksLikeData(cells: readonly string[], below: readonly (readonly string[])[] = []): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.filter(isValue).length > filled.length / 4) return true;
  const yearsAsNames = cells.filter((cell) => YEAR.test(cell.trim())).length > 1;
  return cells.some((cell, at) => {
    if (cell.trim() === '') return false;
    const column = below.map((row) => (row[at] ?? '').trim()).filter((text) => text !== '');
    if (isValue(cell)) return !yearsAsNames && column.length > 0 && column.every(isValue);
    return below.some((row) => row[at]?.trim() === cell.trim() && !isRepeatedHeader(row, cells));
  });
}

/** Numbers, addresses and long texts: what cells hold, and names of columns are not. */
export function isValue(cell: string): boolean {
  return /^https?:\/\/|^[\d.,%/ -]+$|^.{80,}$/s.test(cell.trim());
}
