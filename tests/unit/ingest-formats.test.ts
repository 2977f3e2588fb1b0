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

describe('an archive that is no workbook of Excel', () => {
  const NAMES = 'office text table'
    .split(' ')
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`);
  const cell = (text: string, about = 'office:value-type="string"') =>
    `<table:table-cell ${about}><text:p>${text}</text:p></table:table-cell>`;
  const number = (type: string, value: string, shown: string, more = '') =>
    cell(shown, `office:value-type="${type}" office:value="${value}" ${more}`);
  const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
  const ods = (...rows: string[]) => {
    const sheet = `<table:table table:name="Plans">${rows.join('')}</table:table>`;
    const content = `<office:document-content ${NAMES.join(' ')} xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:spreadsheet>${sheet}</office:spreadsheet></office:body></office:document-content>`;
    const mimetype = Buffer.from('application/vnd.oasis.opendocument.spreadsheet');
    return Buffer.from(zipSync({ mimetype: [mimetype, { level: 0 }], 'content.xml': Buffer.from(content) }));
  };

  test('is read where it is an OpenDocument sheet, with merged cells, links, dates and numbers as they are shown', async () => {
    const header =
      'title city country year_adopted funding_amount landing_url sdg_targets last_verified summary';
    const link = '<text:a xlink:href="https://example.org/plan">Website</text:a>';
    const { outcomes, found } = await readTable(
      ods(
        row(...header.split(' ').map((name) => cell(name))),
        row(
          cell('Tram plan'),
          cell('London', 'office:value-type="string" table:number-rows-spanned="2"'),
          cell('GB'),
          number('float', '2018', '2018'),
          number('currency', '1250.5', '1.250,50 €', 'office:currency="EUR"'),
          cell(link),
          number('float', '16.1', '16.10'),
          cell('04.03.21', 'office:value-type="date" office:date-value="2021-03-04"'),
          number('percentage', '0.055', '5,5 %'),
        ),
        row(
          cell('Bike plan'),
          '<table:covered-table-cell/>',
          cell('GB'),
          '<table:table-cell/>',
          number('currency', '1250', '1250 k€', 'office:currency="EUR"'),
        ),
      ),
      cities,
    );
    expect(outcomes.map(({ record }) => record)).toMatchObject([
      {
        title: 'Tram plan',
        summary: '5.5%',
        city: { id: 'london-gb' },
        years: { adopted: 2018 },
        funding: { amount: 1250.5, currency: 'EUR' },
        links: { landing: 'https://example.org/plan' },
        sdgTargets: [{ target: '16.10' }],
        lastVerified: '2021-03-04',
      },
      { title: 'Bike plan', city: { id: 'london-gb' }, funding: { amount: 1_250_000, currency: 'EUR' } },
    ]);
    expect(found).toContainEqual([3, 'city', 'merged-cells']);
  });

  test.each([
    ['word/document.xml', 'a Word document'],
    ['Index/Document.iwa', 'Numbers or Pages'],
  ])('is named for what it is: %s', async (part, name) => {
    const { table } = await readTable(Buffer.from(zipSync({ [part]: Buffer.from('x') })), cities);
    expect(table.issues).toMatchObject([
      { code: 'unsupported-file', message: expect.stringContaining(name) as unknown },
    ]);
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
