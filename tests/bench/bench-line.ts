/** One measured number beside its limit; each is a ratio within one run, or a time that people wait. */
export interface BenchLine {
  readonly name: string;
  readonly value: number;
  readonly unit: '×' | 's' | 'ms' | 'MB' | 'KB' | '';
  readonly limit: number;
  /** Whether the value may be at most or must be at least the limit. */
  readonly is: 'at most' | 'at least';
}

export function isMet({ value, limit, is }: BenchLine): boolean {
  return is === 'at most' ? value <= limit : value >= limit;
}

/** `search p50: 1.12× (limit 1.25×)` */
export function printLine(line: BenchLine): string {
  const { name, value, unit, limit, is } = line;
  const bound = is === 'at most' ? 'limit' : 'at least';
  const miss = isMet(line) ? '' : '  MISSED';
  return `${name}: ${value.toFixed(2)}${unit} (${bound} ${limit}${unit})${miss}`;
}
