import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FileProblem } from '../../ingest/read/file-problem.ts';
import { readCsv } from '../../ingest/read/csv.ts';
import type { RawRow } from '../../ingest/read/raw-row.ts';
import { rounds, seed } from '../random.ts';

interface Result {
  readonly rows: RawRow[];
  readonly problem?: FileProblem;
}

async function read(text: string | Buffer, delimiter: string, chunkSize = 64 * 1024): Promise<Result> {
  const bytes = Buffer.from(text);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
  }
  const rows: RawRow[] = [];
  try {
    for await (const row of readCsv(chunks(), { delimiter })) rows.push(row);
    return { rows };
  } catch (problem) {
    if (!(problem instanceof FileProblem)) throw problem;
    return { rows, problem };
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
  } catch {
    // what it read before its error is still to be compared
  }
  return cells;
}

const cellsOf = ({ rows }: Result) => rows.map(({ cells }) => cells);
const refused = ({ rows }: Result) =>
  rows.filter(({ notes }) => notes?.some(({ code }) => code === 'malformed-quoting'));
const SOUP = fc
  .array(fc.constantFrom('"', '""', ',', ';', '\n', '\r', '\r\n', 'a', 'é', '計', ' ', '§', '='), {
    maxLength: 25,
  })
  .map((parts) => parts.join(''));

describe('delimited text', () => {
  test.each([',', ';', '§'])(
    'split by %s is read as csv-parse reads it up to its first error, however it is cut into chunks',
    async (delimiter) => {
      await fc.assert(
        fc.asyncProperty(SOUP, fc.integer({ min: 1, max: 9 }), async (text, chunkSize) => {
          const expected = readByCsvParse(text, delimiter);
          const found = cellsOf(await read(text, delimiter, chunkSize));
          expect(found.slice(0, expected.length)).toEqual(expected);
          expect(found).toEqual(cellsOf(await read(text, delimiter)));
        }),
        { numRuns: rounds(500, 5_000), seed },
      );
    },
  );

  test('has every line end in exactly one row, odd quotes or not', async () => {
    await fc.assert(
      fc.asyncProperty(SOUP, fc.integer({ min: 1, max: 9 }), async (text, chunkSize) => {
        const { rows } = await read(text, ',', chunkSize);
        let next = 1;
        for (const { lines } of rows) {
          expect(lines[0]).toBe(next);
          next = lines[1] + 1;
        }
        const ends = text.match(/\r\n|\n|\r/g)?.length ?? 0;
        expect(next - 1).toBe(/[\r\n]$/.test(text) || text === '' ? ends : ends + 1);
      }),
      { numRuns: rounds(200, 2_000), seed },
    );
  });

  test.each<[string, string, (readonly string[])[]]>([
    ['a space before a quote', 'a, "b, c", d', [['a', 'b, c', ' d']]],
    ['spaces on both sides of a cell over two lines', 'a, "b\nc" ,d', [['a', 'b\nc', 'd']]],
    ['inch marks', '5" pipe,b,c', [['5" pipe', 'b', 'c']]],
    ['an inch mark at the end', 'a,b,5"', [['a', 'b', '5"']]],
    ['a quoted word inside', 'The "loop" line,b,c', [['The "loop" line', 'b', 'c']]],
    ['a quoted word first', '"Loop" line,b,c', [['"Loop" line', 'b', 'c']]],
    ['quotes not doubled', '"The "loop" line, north",b,c', [['The "loop" line, north', 'b', 'c']]],
    ['a kept text', '="0123",="a ""b""","=""c"""', [['0123', 'a "b"', 'c']]],
    ['an equals sign alone', '=,=a,"="', [['=', '=a', '=']]],
    ['spaces alone', ' ,  , a', [[' ', '  ', ' a']]],
  ])('with %s is read as it was meant', async (_, line, expected) => {
    const result = await read(`x,y,z\n${line}\nu,v,w\n`, ',');
    expect(cellsOf(result)).toEqual([['x', 'y', 'z'], ...expected, ['u', 'v', 'w']]);
    expect(refused(result)).toEqual([]);
  });

  test.each<[string, string]>([
    ['a quote that is never closed', '"a,b,c'],
    ['a quote that only the next row could close', 'a,b,"c'],
    ['text behind a closed quote, and too many cells', '"a, b" x,c,d'],
    ['odd quotes and too few cells', 'a "b,c'],
  ])('refuses a row with %s, and only that', async (_, line) => {
    const result = await read(`x,y,z\n1,2,3\n${line}\n"u",v,w\n4,5,6\n`, ',');
    expect(refused(result).map(({ lines }) => lines)).toEqual([[3, 3]]);
    expect(cellsOf(result).slice(3)).toEqual([
      ['u', 'v', 'w'],
      ['4', '5', '6'],
    ]);
  });

  test.each<[string, string, (readonly string[])[]]>([
    ['inside a cell', 'a "b"\tc', [['a "b"', 'c']]],
    ['at the start of a cell', '"a b\tc\nd\te', [['"a b', 'c'], ['d', 'e']]],
    ['at the start of two rows', '"a\tb\n"c\td', [['"a', 'b'], ['"c', 'd']]],
    ['that seem to hold a whole row', 'a\t"b\nc\td"', [['a', '"b'], ['c', 'd"']]],
  ])('split by tabs has literal quotes %s', async (_, text, expected) => {
    const result = await read(`x\ty\n${text}\n`, '\t');
    expect(cellsOf(result)).toEqual([['x', 'y'], ...expected]);
    expect(result.rows.flatMap(({ notes }) => notes ?? [])).toEqual([]);
  }); // prettier-ignore

  test('split by tabs may have quoted cells, as spreadsheets write them', async () => {
    expect(cellsOf(await read('x\ty\n"a ""b"""\t"c\nd"\n', '\t'))[1]).toEqual(['a "b"', 'c\nd']);
  });

  test('may have marks of byte order before any row', async () => {
    expect(cellsOf(await read('\uFEFF"x","y"\n\uFEFF"a","b"\n', ',', 2))).toEqual([
      ['x', 'y'],
      ['a', 'b'],
    ]);
  });

  test.each<[string, Buffer, number]>([
    ['alone', Buffer.from([0xf3]), 1],
    ['that begin a character of two', Buffer.from([0xc3]), 1],
    ['of a surrogate', Buffer.from([0xed, 0xa0, 0x80]), 1],
  ])('refuses a row with bytes %s that are no UTF-8', async (_, bytes, cell) => {
    const text = Buffer.concat([Buffer.from('x,y\né,Le'), bytes, Buffer.from('n\né,é\n')]);
    for (const size of [1, 2, 3, 1_000]) {
      const { rows } = await read(text, ',', size);
      expect(rows.map(({ notes }) => notes?.map((note) => [note.code, note.cell]))).toEqual([
        undefined,
        [['broken-character', cell]],
        undefined,
      ]);
    }
  });

  test('of which a row never ends is given up, and not kept in memory', async () => {
    const { rows, problem } = await read(`a,b\n"${'x'.repeat(40 * 1024 * 1024)}`, ',', 256 * 1024);
    expect(rows).toHaveLength(1);
    expect(problem?.issue).toMatchObject({ code: 'unreadable-file', lines: [2, 2] });
  });

  test('with a quote that is open for megabytes loses that row, and no other', async () => {
    const rows = `a,${'b'.repeat(1_000)}\n`.repeat(20_000);
    const { rows: all, problem } = await read(`x,y\n"1,2\n${rows}`, ',', 256 * 1024);
    expect(problem).toBeUndefined();
    expect(all).toHaveLength(2 + 20_000);
    expect(all.filter(({ notes }) => notes !== undefined).map(({ lines }) => lines)).toEqual([[2, 2]]);
  });
});

describe('hostile text takes steps in proportion to its length', () => {
  test.each<[string, (size: number) => string]>([
    ['quotes only', (size) => '"'.repeat(size)],
    ['a quote in every line', (size) => '"a\n'.repeat(size / 3)],
    ['a quote in every cell', (size) => '"a"b,'.repeat(size / 5)],
    ['doubled quotes', (size) => `"${'""a\n'.repeat(size / 4)}`],
    ['spaces before quotes', (size) => ` ${' '.repeat(size)}"`],
    ['spaces in every cell', (size) => '   ,'.repeat(size / 4)],
    ['equals signs', (size) => '="'.repeat(size / 2)],
    ['delimiters', (size) => ','.repeat(size)],
    ['open quotes in cells of one line', (size) => '"a,'.repeat(size / 3)],
  ])('%s', async (_, make) => {
    const steps = async (size: number) => {
      const counted = countedBytes(Buffer.from(`x,y\n${make(size)}\n`));
      async function* chunks() {
        yield counted.bytes;
      }
      for await (const row of readCsv(chunks(), { delimiter: ',' })) void row;
      return counted.steps();
    };
    const [small, medium, large] = [await steps(10_000), await steps(50_000), await steps(100_000)];
    expect(medium).toBeLessThan(6 * small + 1_000);
    expect(large).toBeLessThan(12 * small + 1_000);
  });
});

/** Bytes that count how often one of them is looked at. */
function countedBytes(bytes: Buffer) {
  let steps = 0;
  const wrap = (inner: Buffer): Buffer =>
    new Proxy(inner, {
      get(target, key) {
        if (typeof key === 'string' && /^\d+$/.test(key)) {
          steps += 1;
          return target[Number(key)];
        }
        if (key === 'subarray') return (from: number, to?: number) => target.subarray(from, to);
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
  return { bytes: wrap(bytes), steps: () => steps };
}
