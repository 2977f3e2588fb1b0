// What leaves the library and comes back changes nothing, there or in another one.
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LibraryRecord, PublishedRecord } from '../../domain/record.ts';
import { rowFor, TABLE_HEADER } from '../../ingest/columns/write-row.ts';
import { csvLine } from '../../ingest/columns/csv-line.ts';
import { recordIdOf } from '../../ingest/rows/record-id.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { arbitraryRecord } from './builders/arbitrary-record.ts';
import { openImports, type Imports } from './builders/open-imports.ts';
import { openSampleGazetteer } from './builders/sample-gazetteer.ts';

const LONG = 120_000; // whole tables, on a machine that may be busy

let cities: Gazetteer;
beforeAll(async () => void (cities = await openSampleGazetteer()));
afterAll(() => cities.close());

type Write = (records: readonly LibraryRecord[]) => Record<string, string>;

const FORMATS: readonly [name: string, write: Write][] = [
  ['CSV', (records) => ({ 'library.csv': [TABLE_HEADER, ...records.map(rowFor)].map(csvLine).join('') })],
  [
    'NDJSON',
    (records) => ({ 'library.ndjson': records.map((record) => `${JSON.stringify(record)}\n`).join('') }),
  ],
];

const withoutDate = ({ updatedAt: _at, ...record }: PublishedRecord) => record;

/** Imports an export into the library that it is of and into an empty one. */
async function comesBack(same: Imports, write: Write): Promise<void> {
  const before = same.records();
  const table = write(before.map(withoutDate));
  const again = await same.load(table, { emptyCells: 'clear' });
  expect(again).toMatchObject({ new: 0, changed: 0, refused: 0, unchanged: before.length, emptied: {} });
  const empty = openImports(cities);
  try {
    const elsewhere = await empty.load(table);
    expect(elsewhere).toMatchObject({ new: before.length, changed: 0, refused: 0 });
    expect(empty.records().map(withoutDate)).toEqual(before.map(withoutDate));
  } finally {
    empty.close();
  }
}

async function recordsComeBack(records: readonly LibraryRecord[], write: Write): Promise<void> {
  const library = openImports(cities);
  try {
    await library.load({ 'first.ndjson': records.map((record) => `${JSON.stringify(record)}\n`).join('') });
    expect(library.records()).toHaveLength(records.length);
    await comesBack(library, write);
  } finally {
    library.close();
  }
}

test.each(FORMATS)(
  'records in any words, as %s',
  async (_, write) => {
    const known = ['london-gb', 'york-us'].flatMap((id) => cities.find(id) ?? []);
    const record = fc.oneof(arbitraryRecord(known, 'strategy'), arbitraryRecord(known, 'practice'));
    const records = fc.uniqueArray(record, { minLength: 1, maxLength: 5, selector: ({ id }) => id });
    await fc.assert(
      fc.asyncProperty(records, (all) => recordsComeBack(all, write)),
      { numRuns: 12 },
    );
  },
  LONG,
);

test(
  'the sample collection, whose ids stay as they are',
  async () => {
    const sample = ['strategies.csv', 'practices.csv'].map((name) =>
      fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url)),
    );
    const library = openImports(cities);
    try {
      await library.load(sample);
      const records = library.records().map(withoutDate);
      expect(records.length).toBeGreaterThan(1_900);
      for (const id of ['aarhus-active-citizenship-policy', 'ahmedabad-heat-action-plan-practice'])
        expect([id, library.catalogue.record(id)?.id ?? 'gone']).toEqual([id, id]);
      expect(await library.load(sample)).toMatchObject({ unchanged: records.length, changed: 0, new: 0 });
      for (const [, write] of FORMATS) await comesBack(library, write);
    } finally {
      library.close();
    }
  },
  LONG,
);

test.each([
  ['Climate Plan 2030', 'lyon-fr', 'strategy', 'climate-plan-2030-lyon-fr'],
  ['Climate Plan 2030', 'lyon-fr', 'practice', 'climate-plan-2030-lyon-fr-practice'],
  ['План 2030', 'sofia-bg', 'strategy', '2030-ac6d9f22-sofia-bg'],
] as const)('the id of "%s" in %s as a %s is %s, as it always was', (title, city, kind, id) => {
  expect(recordIdOf(title, city, kind)).toBe(id);
});
