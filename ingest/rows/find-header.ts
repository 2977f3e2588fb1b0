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

/** Whether a row looks like data rather than like names of columns. */
export function looksLikeData(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const isValue = (cell: string) => /^https?:\/\/|^[\d.,%/ -]+$|^.{80,}$/s.test(cell.trim());
  return filled.filter(isValue).length > filled.length / 4;
}
