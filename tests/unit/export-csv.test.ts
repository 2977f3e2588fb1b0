import { Readable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LibraryRecord, PublishedRecord } from '../../domain/record.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { openTable } from '../../ingest/rows/open-table.ts';
import { EXPORT_FORMATS } from '../../server/export/formats.ts';
import { DAKAR, contextOf, each, microGardens, nastyRecord, published, textOf } from './export-builders.ts';
import { publishedFrom } from '../../library/catalogue/record-store.ts';

const FORMULAS = [
  '=HYPERLINK("http://evil.example")',
  '+1',
  '-2+3',
  '@SUM(A1)',
  "'=already guarded",
  "'quoted'",
];

describe('the CSV export', () => {
  test('opens in Excel: a byte order mark, CRLF, and one header for both kinds', async () => {
    const lines = (await csvOf([microGardens(), published()])).split('\r\n');
    expect(lines[0]?.startsWith('\ufeffid,kind,title,')).toBe(true);
    expect(lines).toHaveLength(4);
    expect(lines[3]).toBe('');
  });

  test('has every goal in one column, declared or derived, which the import leaves out', async () => {
    const sdgs = [
      { goal: 2, from: 'derived' as const, via: 'topic' as const },
      { goal: 13, from: 'declared' as const },
    ];
    const records = [published({ sdgs, sdgTargets: [] })];
    const csv = await csvOf(records);
    expect(parse(csv, { bom: true, columns: true })).toMatchObject([
      { all_sdgs: '2; 13', sdgs: '13', sdgs_derived: '2 (topic)' },
    ]);
    expect(await importOf(csv, records)).toEqual(records.map(unpublished));
  });

  test('is read back by the import as the same records of both kinds', async () => {
    const records = [
      microGardens(),
      published({ documentType: 'plan', years: { adopted: 2018, end: 2030 } }),
    ];
    expect(await importOf(await csvOf(records), records)).toEqual(records.map(unpublished));
  });

  test('has no cell that a spreadsheet runs, and the import reads the same text', async () => {
    const records = FORMULAS.map((title, at) => published({ id: `id-${at}`, title, summary: title }));
    const csv = await csvOf(records);
    const cells = parse(csv, { bom: true }).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect((await importOf(csv, records)).map(({ title, summary }) => [title, summary])).toEqual(
      FORMULAS.map((text) => [text, text]),
    );
  });

  test('keeps line ends, quotes and separators inside their cell', async () => {
    const text = 'One, "two"; three | four\n\nFive <b>six</b> & seven';
    const records = [microGardens({ summary: text, sections: [{ heading: 'results', text }] })];
    expect(await importOf(await csvOf(records), records)).toEqual(records.map(unpublished));
  });

  test('of any records is a table that the import reads, and that comes out the same again', async () => {
    // Cities come from the gazetteer, and what must be there needs something that can be read.
    const record = nastyRecord.map((nasty) => ({
      ...nasty,
      city: DAKAR,
      title: `A ${nasty.title}`,
      source: { ...nasty.source, name: `A ${nasty.source?.name}` },
    }));
    const tables = fc.array(record, { minLength: 8, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(tables, async (nasty) => {
        const read = await importOf(await csvOf(nasty), nasty);
        expect(read).toHaveLength(nasty.length);
        const again = read.map((record) => publishedFrom({ record, updatedAt: '2026-01-01T00:00:00.000Z' }));
        expect(await importOf(await csvOf(again), nasty)).toEqual(read);
      }),
      { numRuns: 10 }, // opening a table takes longer than reading these rows
    );
  }, 20_000);
});

function csvOf(records: readonly PublishedRecord[]): Promise<string> {
  return textOf(EXPORT_FORMATS.csv.write(each(records), contextOf()));
}

/** What the import makes of a table, with a gazetteer that knows just the cities of these records. */
async function importOf(csv: string, records: readonly LibraryRecord[]): Promise<LibraryRecord[]> {
  const input = { name: 'export.csv', stream: Readable.from([Buffer.from(csv)]) };
  const table = await openTable(input, { kind: 'auto' }, gazetteerOf(records));
  expect(table.issues).toEqual([]);
  const read: LibraryRecord[] = [];
  for await (const { record } of table.rows()) if (record) read.push(record);
  return read;
}

function gazetteerOf(records: readonly LibraryRecord[]): Gazetteer {
  const cities = new Map(records.flatMap(({ city }) => (city ? [[city.id, city]] : [])));
  return {
    find: (id) => cities.get(id),
    resolve: ({ country }) => {
      const city = [...cities.values()].find((candidate) => candidate.country === country);
      return city ? { kind: 'known', city } : { kind: 'unknown' };
    },
    names: () => [],
    close: () => {},
  };
}

function unpublished(record: PublishedRecord): LibraryRecord {
  const { updatedAt: _at, evidenceScore: _score, ...rest } = record;
  return rest;
}
