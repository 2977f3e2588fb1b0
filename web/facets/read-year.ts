const MIN_YEAR = 1800; // as the codec has them
const MAX_YEAR = 2200;

/** A year as typed: a number, undefined when the field is empty, null when it is no year that can be asked for. */
export function readYear(text: string): number | undefined | null {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (!/^\d{4}$/.test(trimmed)) return null;
  const year = Number(trimmed);
  return year >= MIN_YEAR && year <= MAX_YEAR ? year : null;
}

/** What is wrong with two years as typed, if anything. */
export function problemOf(from: string, to: string): 'range' | 'order' | undefined {
  const [first, second] = [readYear(from), readYear(to)];
  if (first === null || second === null) return 'range';
  return first !== undefined && second !== undefined && first > second ? 'order' : undefined;
}
