import { CELL_READERS, costOf, HOSTILE_CELLS } from '../hostile-cells.ts';
import type { BenchLine } from './bench-line.ts';

const KB = 1_000; // characters
const SIZES = [10 * KB, 50 * KB, 100 * KB] as const; // the last is the largest cell that is read
const ROUNDS = 5;
const LIMIT = 3; // times as much as in proportion, memory that is tidied up included; a quadratic reader has 10
const NOISE = 3; // milliseconds; below, what is measured is the clock

/**
 * How the time of each reader of cells grows from 10 KB to 50 KB and 100 KB of the input that is worst for it, against growth
 * in proportion: 1 is linear. Of each size the fastest round counts; the worst reader is named.
 */
export async function run(): Promise<BenchLine[]> {
  const worst = SIZES.slice(1).map(() => ({ value: 0, name: '' }));
  for (const column of CELL_READERS) {
    for (const [shape, make] of Object.entries(HOSTILE_CELLS)) {
      const [first = 0, ...times] = SIZES.map((size) => fastest(() => costOf(column, make(size))));
      for (const [at, time] of times.entries()) {
        const proportion = (SIZES[at + 1] ?? 0) / SIZES[0];
        const value = time < NOISE ? 0 : time / (Math.max(first, NOISE / proportion) * proportion);
        const found = worst[at];
        if (found && value > found.value) Object.assign(found, { value, name: `${column.header}, ${shape}` });
      }
    }
  }
  return worst.map(({ value, name }, at) => {
    const sizes = `10 KB to ${(SIZES[at + 1] ?? 0) / KB} KB`;
    return {
      name: `growth of a cell’s time, ${sizes} (${name})`,
      value,
      unit: '×',
      limit: LIMIT,
      is: 'at most',
    };
  });
}

function fastest(measure: () => number): number {
  return Math.min(...Array.from({ length: ROUNDS }, measure));
}
