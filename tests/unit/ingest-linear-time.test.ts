import { describe, expect, test } from 'vitest';
import type { Column } from '../../ingest/columns/registry.ts';
import { CELL_READERS, costOf, HOSTILE_CELLS } from '../hostile-cells.ts';
import { rounds } from '../random.ts';

// Characters; 100,000 is the largest cell that is read.
const SIZES = rounds([4_000, 40_000], [800, 4_000, 20_000, 100_000]);
/** Milliseconds of computing. A linear reader takes a few for the largest cell, a quadratic one a minute. */
const TOO_LONG = 1_500;

describe('a cell of any size is read in linear time', () => {
  test.each(Object.keys(HOSTILE_CELLS))('%s', (name) => {
    const slow: string[] = [];
    for (const column of CELL_READERS) {
      const length = firstSlow(column, HOSTILE_CELLS[name]!);
      if (length !== undefined) slow.push(`${column.header} at ${length} characters`);
    }
    expect(slow).toEqual([]);
  });
});

/** The first of ever larger cells that takes too long; undefined when none does. Growing keeps a slow one from hanging the run. */
function firstSlow(column: Column, shape: (length: number) => string): number | undefined {
  for (const length of SIZES) {
    const cell = shape(length);
    if (costOf(column, cell) > TOO_LONG) return length;
  }
  return undefined;
}
