import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RecordSchema } from '../../domain/record.ts';
import { headerFor, rowFor } from '../../ingest/columns/write-row.ts';
import type { Gazetteer } from '../../ingest/cities/gazetteer.ts';
import { arbitraryRecord } from './builders/arbitrary-record.ts';
import { openSampleGazetteer } from './builders/sample-gazetteer.ts';
import { readTable } from './builders/table.ts';

const LONG = 60_000; // a property is some hundred tables, on a machine that may be busy

let cities: Gazetteer;
beforeAll(async () => void (cities = await openSampleGazetteer()));
afterAll(() => cities.close());

const CITY_IDS = ['london-gb', 'springfield-il-us', 'bogota-co', 'york-us'];

test.each(['strategy', 'practice'] as const)(
  'a %s written by the export and read again is the same record',
  async (kind) => {
    const known = CITY_IDS.map((id) => cities.find(id)).filter((city) => city !== undefined);
    expect(known).toHaveLength(CITY_IDS.length);
    const unknown = cities.resolve({ city: 'Neustadt an der Nirgends', country: 'DE', state: undefined });
    const all = unknown.kind === 'new' ? [...known, unknown.city] : known;
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryRecord(all, kind), { minLength: 1, maxLength: 4 }),
        async (records) => {
          for (const record of records)
            expect(RecordSchema.safeParse(record).error?.issues ?? []).toEqual([]);
          const csv = stringify([headerFor(kind), ...records.map(rowFor)]);
          const { outcomes, table } = await readTable(csv, cities, { delimiter: ',' });
          expect(table.issues.filter((issue) => issue.severity === 'error')).toEqual([]);
          const read = outcomes.map(
            ({ record, issues }) => record ?? issues.filter(({ severity }) => severity === 'error'),
          );
          expect(read).toEqual(records);
        },
      ),
      { numRuns: 25 },
    );
  },
  LONG,
);

test('no cell of an export is a formula', () => {
  fc.assert(
    fc.property(arbitraryRecord([cities.find('london-gb')!], 'strategy'), (record) => {
      for (const cell of rowFor(record)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
    { numRuns: 25 },
  );
});
