import type { YearCount } from '../../domain/responses.ts';

const MOST_COLUMNS = 30; // as many as fit side by side on a desktop, with their numbers

/** One column: a year, or everything up to a year. */
export interface YearColumn {
  readonly from: number | undefined;
  readonly to: number;
  readonly label: string;
  readonly count: number;
}

interface Options {
  /** How many years have a column of their own. */
  readonly most?: number;
  /** A record counts in each year in which it is active, so that counts of several years do not add up. */
  readonly isOverlapping?: boolean;
}

/** Every year from the first to the last, empty ones too; the years before the last `most` are in one column. */
export function columnsOf(
  years: readonly YearCount[],
  { most = MOST_COLUMNS, isOverlapping = false }: Options = {},
): YearColumn[] {
  if (years.length === 0) return [];
  const all = years.map(({ year }) => year);
  const last = Math.max(...all);
  const first = Math.max(Math.min(...all), last - most + 1);
  const countOf = (year: number) => years.find((each) => each.year === year)?.count ?? 0;
  const earlier = years.filter(({ year }) => year < first).map(({ count }) => count);
  const before = isOverlapping ? Math.max(0, ...earlier) : earlier.reduce((sum, count) => sum + count, 0);
  const columns = Array.from({ length: last - first + 1 }, (_, at) => {
    const year = first + at;
    return { from: year, to: year, label: String(year), count: countOf(year) };
  });
  if (before === 0) return columns;
  return [{ from: undefined, to: first - 1, label: `≤ ${first - 1}`, count: before }, ...columns];
}
