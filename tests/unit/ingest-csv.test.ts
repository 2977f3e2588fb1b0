import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FileProblem } from '../../ingest/read/file-problem.ts';
import { readCsv } from '../../ingest/read/csv.ts';

interface Result {
  readonly cells: (readonly string[])[];
  readonly lines: [number, number][];
  readonly problem?: FileProblem;
}

async function read(text: string, delimiter: string, chunkSize: number): Promise<Result> {
  async function* chunks() {
    for (let at = 0; at < text.length; at += chunkSize) yield Buffer.from(text.slice(at, at + chunkSize));
  }
  const result: Result = { cells: [], lines: [] };
  try {
    for await (const row of readCsv(chunks(), delimiter)) {
      result.cells.push(row.cells);
      result.lines.push(row.lines);
    }
    return result;
  } catch (problem) {
    if (!(problem instanceof FileProblem)) throw problem;
    return { ...result, problem };
  }
}

function readByCsvParse(text: string, delimiter: string) {
  const cells: string[][] = [];
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      on_record: (row: string[]) => {
        cells.push(row);
        return null;
      },
    });
    return { cells, isWhole: true };
  } catch {
    return { cells, isWhole: false };
  }
}

const SOUP = fc
  .array(fc.constantFrom('"', '""', ',', ';', '\n', '\r', '\r\n', 'a', 'é', '計', ' ', '§'), {
    maxLength: 25,
  })
  .map((parts) => parts.join(''));

describe('delimited text', () => {
  test.each([',', ';', '§'])(
    'parted by %s is read as csv-parse reads it, however it is cut into chunks',
    async (delimiter) => {
      await fc.assert(
        fc.asyncProperty(SOUP, fc.integer({ min: 1, max: 9 }), async (text, chunkSize) => {
          const { cells, problem } = await read(text, delimiter, chunkSize);
          const expected = readByCsvParse(text, delimiter);
          expect({ cells, isWhole: problem === undefined }).toEqual(expected);
        }),
        { numRuns: 1_500 },
      );
    },
  );

  test('has every line end in exactly one row', async () => {
    await fc.assert(
      fc.asyncProperty(SOUP, fc.integer({ min: 1, max: 9 }), async (text, chunkSize) => {
        const { lines, problem } = await read(text, ',', chunkSize);
        let next = 1;
        for (const [first, last] of lines) {
          expect(first).toBe(next);
          next = last + 1;
        }
        const ends = text.match(/\r\n|\n|\r/g)?.length ?? 0;
        const last = /[\r\n]$/.test(text) || text === '' ? ends : ends + 1;
        expect(problem === undefined ? next - 1 : last).toBe(last);
      }),
      { numRuns: 500 },
    );
  });

  test('of which a row never ends is given up, and not kept in memory', async () => {
    const { cells, problem } = await read(`a,b\n"${'x'.repeat(17 * 1024 * 1024)}`, ',', 256 * 1024);
    expect(cells).toEqual([['a', 'b']]);
    expect(problem?.issue).toMatchObject({ code: 'malformed-quoting', lines: [2, 2] });
  });
});
