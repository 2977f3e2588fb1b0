const COUNTED_ROWS = 1_000; // by then it is known

/** Counts how many cells the rows of a table have. */
export function mostFrequentWidth() {
  const counts = new Map<number, number>();
  let counted = 0;
  let found: number | undefined;
  return {
    add(cells: readonly string[]): void {
      const { length } = cells;
      if (counted >= COUNTED_ROWS || (length === 1 && cells[0] === '')) return;
      counted += 1;
      const count = (counts.get(length) ?? 0) + 1;
      counts.set(length, count);
      const most = found === undefined ? 0 : (counts.get(found) ?? 0);
      if (count > most || (count === most && length > (found ?? 0))) found = length;
    },
    /** The most frequent one, of several the largest; undefined before the first row that is not blank. */
    get: () => found,
  };
}
