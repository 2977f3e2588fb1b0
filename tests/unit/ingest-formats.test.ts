import fc from 'fast-check';
import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { KIND_IDS } from '../../domain/kinds/kind-of.ts';
import { openTable } from '../../ingest/rows/open-table.ts';
import { arbitraryRecord } from './builders/arbitrary-record.ts';
import { openSampleGazetteer } from './builders/sample-gazetteer.ts';
import { readTable } from './builders/table.ts';
import { rounds, seed } from '../random.ts';

let cities: Gazetteer;
beforeAll(async () => void (cities = await openSampleGazetteer()));
afterAll(() => cities.close());

type Cell = string | number | boolean | Date | null;
const workbook = async (sheets: Record<string, Cell[][]>) =>
  Buffer.from(await writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) }));
const noted = (notes: string[][]) => [['Metadata'], ...notes];

test('a workbook with a header that every object has is read, mapped or not', async () => {
  const header = ['title', 'city', 'constructor', '__proto__', 'toString'];
  const bytes = await workbook({ Plans: [header, ['Plan A', 'London', 'A builder', 'x', 'y']] });
  for (const mapping of [{}, { columns: { title: 'title' } }]) {
    const { outcomes } = await readTable(bytes, cities, { kind: 'strategy', mapping });
    expect(outcomes.map(({ record }) => record?.title)).toEqual(['Plan A']);
  }
});

describe('NDJSON', () => {
  test.each(KIND_IDS)(
    'with a %s is read as the same record',
    async (kind) => {
      const known = ['london-gb', 'springfield-il-us']
        .map((id) => cities.find(id))
        .filter((city) => city !== undefined);
      await fc.assert(
        fc.asyncProperty(
          fc.array(arbitraryRecord(known, kind), { minLength: 1, maxLength: 4 }),
          async (records) => {
            const lines = records.map(
              (record) =>
                `${JSON.stringify({ ...record, updatedAt: '2026-01-01T00:00:00Z', evidenceScore: 50 })}\n`,
            );
            const { outcomes, table } = await readTable(lines.join(''), cities, { name: 'export.ndjson' });
            expect(outcomes.map(({ record, issues }) => record ?? issues)).toEqual(records);
            expect(table).toMatchObject({ encoding: 'utf-8', delimiter: '' });
          },
        ),
        { numRuns: rounds(10, 100), seed },
      );
    },
    60_000,
  );

  test('refuses the lines that hold no record, and goes on', async () => {
    const [record] = fc.sample(arbitraryRecord([cities.find('london-gb')!], 'strategy'), {
      numRuns: 1,
      seed: 1,
    });
    const lines = [
      JSON.stringify(record),
      '{"title":"A"}',
      'nonsense',
      '',
      '[1]',
      JSON.stringify({ ...record, kind: 'x' }),
    ];
    const { outcomes } = await readTable(lines.join('\r\n'), cities);
    expect(
      outcomes.map(({ lines: [line], record: read, issues }) => [line, read?.id ?? issues[0]?.code]),
    ).toEqual([
      [1, record?.id],
      [2, 'missing-value'],
      [3, 'invalid-value'],
      [5, 'invalid-value'],
      [6, 'invalid-value'],
    ]);
  });

  test.each(['[["id", "a"]]', '{\n  "id": "a"\n}', '[\n  1\n]'])('is not any JSON: %j', async (text) => {
    expect((await readTable(text, cities)).found).toEqual([[1, '', 'unsupported-file']]);
  });
});

describe('a workbook', () => {
  const HEADER = [
    'Título',
    'Ciudad',
    'País',
    'year_adopted',
    'last_verified',
    'SDG 11',
    'Meta ODS',
    'budget',
  ];
  const ROW = ['Plan Ñ “2030”', 'Bogotá', 'CO', 2018, new Date(Date.UTC(2021, 1, 15)), true, 11.2, 1234567.1];

  test('gives the rows of its first sheet with a header, as the spreadsheet shows them', async () => {
    const bytes = await workbook({
      Notes: noted([['by'], ['us']]),
      Plans: [['Our plans'], HEADER, ROW, [null], ['B', 'London']],
    });
    const { outcomes } = await readTable(bytes, cities);
    expect(outcomes.map(({ lines, record, issues }) => record ?? [lines, issues])).toEqual([
      expect.objectContaining({
        title: 'Plan Ñ “2030”',
        city: expect.objectContaining({ id: 'bogota-co' }) as unknown,
        years: { adopted: 2018 },
        lastVerified: '2021-02-15',
        sdgTargets: [{ target: '11.2', from: 'declared' }],
        sdgs: [{ goal: 11, from: 'declared' }],
        funding: { amount: 1234567.1, funders: [] },
      }),
      expect.objectContaining({ title: 'B' }),
    ]);
    expect(outcomes.map(({ lines }) => lines)).toEqual([
      [3, 3],
      [5, 5],
    ]);
  });

  test('gives the sheet that is asked for, and lists its sheets when there is none such', async () => {
    const bytes = await workbook({
      One: [
        ['title', 'city'],
        ['A', 'London'],
      ],
      Two: [
        ['title', 'city'],
        ['B', 'London'],
      ],
    });
    const titles = async (sheet: string) =>
      (await readTable(bytes, cities, { sheet })).outcomes.map(({ record }) => record?.title);
    expect(await titles('two')).toEqual(['B']);
    const { table } = await readTable(bytes, cities, { sheet: 'Three' });
    expect(table.issues).toMatchObject([
      { code: 'unreadable-file', message: expect.stringContaining('"One", "Two"') as unknown },
    ]);
  });

  test.each<[string, () => Promise<Buffer>, string]>([
    ['cut off', async () => (await workbook({ A: [['title', 'city']] })).subarray(0, 900), 'unreadable-file'],
    ['empty', () => workbook({ A: [] }), 'empty-file'],
    [
      'no workbook',
      async () => Buffer.from(zipSync({ 'a.csv': Buffer.from('title,city\n') })),
      'unsupported-file',
    ],
    [
      'nonsense inside',
      async () => Buffer.from(zipSync({ 'xl/workbook.xml': Buffer.from('<x') })),
      'unreadable-file',
    ],
  ])('that is %s ends in an issue', async (_, make, code) => {
    expect((await readTable(await make(), cities)).found.at(-1)?.[2]).toBe(code);
  });

  test('that unpacks to more than a workbook may is not unpacked', async () => {
    const bytes = await workbook({
      A: [
        ['title', 'city'],
        ['A', 'London'],
      ],
    });
    const at = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])); // its directory
    bytes.writeUInt32LE(0xfffffff0, at + 24);
    const { table } = await readTable(bytes, cities);
    expect(table.issues[0]).toMatchObject({
      code: 'unreadable-file',
      message: expect.stringContaining('too large') as unknown,
    });
  });
});

test.each(['title,city\n', '{"id":"a"}\n', 'PK\u0003\u0004'])(
  'an interrupted opening of %j is no broken file',
  async (start) => {
    const stopping = new AbortController();
    const stream = new Readable({ read: () => {} });
    stream.push(start);
    const opening = openTable({ name: 'slow', stream }, { kind: 'auto', signal: stopping.signal }, cities);
    setTimeout(() => stopping.abort(new Error('stopped')), 20);
    await expect(opening).rejects.toThrow('stopped');
    await expect(
      openTable({ name: 'x', path: '/nowhere' }, { kind: 'auto', signal: stopping.signal }, cities),
    ).rejects.toThrow('stopped');
  },
);
