import { countKnownHeaders } from '../columns/match-header.ts';

export const SEARCHED_ROWS = 30; // titles, dates and notes above a table are never longer

/** Which row of a table's start is its header: that with the most headers we know, else the first filled one. */
export function findHeader(rows: readonly (readonly string[])[], count = countKnownHeaders): number {
  let best = rows.findIndex((cells) => cells.some((cell) => cell.trim() !== ''));
  let most = best < 0 ? 0 : count(rows[best] ?? []);
  for (const [index, cells] of rows.slice(0, SEARCHED_ROWS).entries()) {
    const known = count(cells);
    if (known > most && known >= 2) [best, most] = [index, known];
  }
  return best;
}

/** Whether a row looks like data rather than like names of columns. */
export function looksLikeData(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const isValue = (cell: string) => /^https?:\/\/|^[\d.,%/ -]+$|^.{80,}$/s.test(cell.trim());
  return filled.filter(isValue).length > filled.length / 4;
}
