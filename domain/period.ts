import type { LibraryRecord } from './record.ts';

/** Means "no known end" where a number is needed. */
export const OPEN_END = 9999;

/** Statuses after which nothing runs any more, so that an unknown end is not an open one. */
const ENDED = new Set<LibraryRecord['status']>(['completed', 'superseded', 'withdrawn']);

/**
 * The years a record covers, both inclusive, for the overlap rule of `from` and `to`;
 * undefined when no year is known. An open end means ongoing, unless the status says it ended.
 */
export function periodOf(
  record: Pick<LibraryRecord, 'years' | 'status'>,
): { from: number; to: number } | undefined {
  const { adopted, start, end } = record.years;
  const from = start ?? adopted ?? end;
  if (from === undefined) return undefined;
  const to = end ?? (ENDED.has(record.status) ? from : OPEN_END);
  return { from: Math.min(from, to), to };
}
