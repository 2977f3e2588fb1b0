import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KIND_IDS } from '../../domain/kinds/kind-of.ts';
import { RecordSchema, type LibraryRecord } from '../../domain/record.ts';
import { TABLE_HEADER, rowFor } from '../../ingest/columns/write-row.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { csvLine } from '../../ingest/columns/csv-line.ts';
import { arbitraryRecord } from './builders/arbitrary-record.ts';
import { openSampleGazetteer } from './builders/sample-gazetteer.ts';
import { readTable } from './builders/table.ts';
import { rounds, seed } from '../random.ts';

const LONG = 60_000; // a property is some hundred tables, on a machine that may be busy

let cities: Gazetteer;
beforeAll(async () => void (cities = await openSampleGazetteer()));
afterAll(() => cities.close());

const CITY_IDS = ['london-gb', 'springfield-il-us', 'bogota-co', 'york-us'];

type Write = (records: readonly LibraryRecord[]) => Promise<string | Buffer> | string;

const rowsOf = (records: readonly LibraryRecord[]): string[][] => [
  [...TABLE_HEADER],
  ...records.map((record) => rowFor(record)),
];

/** Every way in which records leave the library and may come back. */
const FORMATS: readonly [name: string, write: Write, runs: number][] = [
  ['CSV of metroteca export', (records) => rowsOf(records).map(csvLine).join(''), 25],
  ['CSV of the site', (records) => stringify(rowsOf(records)), 25],
  ['tab-separated text', (records) => stringify(rowsOf(records), { delimiter: '\t' }), 25],
  ['NDJSON', (records) => records.map((record) => `${JSON.stringify(record)}\n`).join(''), 25],
  ['a workbook', async (records) => workbook(rowsOf(records)), 8],
];

async function workbook(rows: string[][]): Promise<Buffer> {
  return Buffer.from(await writeXlsx({ sheets: [{ name: 'Records', rows }] }));
}

describe.each(KIND_IDS)('a %s that was written', (kind) => {
  test.each(FORMATS)(
    'as %s and is read again is the same record',
    async (_, write, runs) => {
      const known = CITY_IDS.map((id) => cities.find(id)).filter((city) => city !== undefined);
      expect(known).toHaveLength(CITY_IDS.length);
      const unknown = cities.resolve({ city: 'Neustadt an der Nirgends', country: 'DE', state: undefined });
      const all = unknown.kind === 'new' ? [...known, unknown.city] : known;
      const tables = fc.array(arbitraryRecord(all, kind), { minLength: 1, maxLength: 4 });
      await fc.assert(
        fc.asyncProperty(tables, async (records) => {
          for (const record of records)
            expect(RecordSchema.safeParse(record).error?.issues ?? []).toEqual([]);
          const { outcomes, table } = await readTable(await write(records), cities);
          expect(table.issues.filter((issue) => issue.severity === 'error')).toEqual([]);
          const read = outcomes.map(
            ({ record, issues }) => record ?? issues.filter(({ severity }) => severity === 'error'),
          );
          expect(read).toEqual(records);
        }),
        { numRuns: rounds(Math.ceil(runs / 4), runs * 4), seed },
      );
    },
    LONG,
  );
});

test('no cell of an export is a formula', () => {
  fc.assert(
    fc.property(arbitraryRecord([cities.find('london-gb')!], 'strategy'), (record) => {
      for (const cell of rowFor(record)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
    { numRuns: 25 },
  );
});
