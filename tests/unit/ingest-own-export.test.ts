// What leaves the library and comes back changes nothing, there or in another one.
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KIND_IDS } from '../../domain/kinds/kind-of.ts';
import { EMPTY_QUERY } from '../../domain/query.ts';
import type { LibraryRecord, PublishedRecord } from '../../domain/record.ts';
import { rowFor, TABLE_HEADER } from '../../ingest/columns/write-row.ts';
import { recordIdOf } from '../../ingest/rows/record-id.ts';
import { openGazetteer, type Gazetteer } from '../../library/places/gazetteer.ts';
import { writeTable } from '../../server/export/csv.ts';
import { EXPORT_FORMATS } from '../../server/export/formats.ts';
import { rounds, seed } from '../random.ts';
import { worldPlaces } from '../sample-library.ts';
import { arbitraryRecord } from './builders/arbitrary-record.ts';
import { openImports, type Imports } from './builders/open-imports.ts';
import { openSampleGazetteer } from './builders/sample-gazetteer.ts';
import { bytesOf, contextOf, each, textOf } from './export-builders.ts';

const LONG = 120_000; // whole tables, on a machine that may be busy

let cities: Gazetteer;
beforeAll(async () => void (cities = await openSampleGazetteer()));
afterAll(() => cities.close());

type Write = (records: readonly PublishedRecord[]) => Promise<Record<string, string | Buffer>>;

const exported =
  (key: keyof typeof EXPORT_FORMATS): Write =>
  async (records) => ({
    [`library.${key}`]: await bytesOf(EXPORT_FORMATS[key].write(each(records), contextOf())),
  });
/** The same of a search inside documents, which says what it found there. */
const inside =
  (key: keyof typeof EXPORT_FORMATS): Write =>
  async (records) => {
    const best = [{ document: 'a'.repeat(12), name: 'The plan', passage: 1, page: 87, headings: [], snippet: 'Parking.', ranges: [], shown: 'text' as const }]; // prettier-ignore
    const found = records.map((record) => ({ ...record, passages: { total: 3, best } }));
    const context = contextOf({ query: { ...EMPTY_QUERY, q: 'parking', in: 'both' } });
    return { [`library.${key}`]: await bytesOf(EXPORT_FORMATS[key].write(each(found), context)) };
  };
const rowsOf = (records: readonly LibraryRecord[]) => [
  [...TABLE_HEADER],
  ...records.map((one) => rowFor(one)),
];

/** Every way in which all of a record leaves the library, and what a spreadsheet makes of the table. */
const FORMATS: readonly [name: string, write: Write][] = [
  [
    'the table of metroteca export',
    async (records) => ({ 'library.csv': await textOf(writeTable(records)) }),
  ],
  ['CSV, with pages of documents', inside('csv')],
  ['the workbook of an export, with pages of documents', inside('xlsx')],
  ['JSON, with pages of documents', inside('json')],
  ['NDJSON, with pages of documents', inside('ndjson')],
  [
    'gzipped NDJSON',
    async (records) => ({ 'a.gz': gzipSync((await exported('ndjson')(records))['library.ndjson']!) }),
  ],
  ['tab-separated text', async (records) => ({ 'a.tsv': stringify(rowsOf(records), { delimiter: '\t' }) })],
  [
    'a workbook',
    async (records) => ({
      'a.xlsx': Buffer.from(await writeXlsx({ sheets: [{ name: 'Records', rows: rowsOf(records) }] })),
    }),
  ],
];

const asStored = ({ updatedAt: _at, evidenceScore: _score, ...record }: PublishedRecord) => record;

/** Imports an export into the library that it is of and into an empty one. */
async function comesBack(same: Imports, write: Write, places = cities): Promise<void> {
  const before = same.records();
  const table = await write(before);
  const again = await same.load(table, { emptyCells: 'clear' });
  expect(again).toMatchObject({ new: 0, changed: 0, refused: 0, unchanged: before.length, emptied: {} });
  const empty = openImports(places);
  try {
    const elsewhere = await empty.load(table);
    expect(elsewhere).toMatchObject({ new: before.length, changed: 0, refused: 0 });
    expect(empty.records().map(asStored)).toEqual(before.map(asStored));
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
    const record = fc.oneof(...KIND_IDS.map((kind) => arbitraryRecord(known, kind)));
    const records = fc.uniqueArray(record, { minLength: 1, maxLength: 5, selector: ({ id }) => id });
    await fc.assert(
      fc.asyncProperty(records, (all) => recordsComeBack(all, write)),
      { numRuns: rounds(2, 24), seed },
    );
  },
  LONG,
);

test(
  'the sample collection, whose ids stay as they are',
  async () => {
    const kinds = ['practices', 'toolkits', 'funds', 'exchanges', ...rounds([], ['strategies'])];
    const sample = kinds.map((kind) => fileURLToPath(new URL(`../../fixtures/${kind}.csv`, import.meta.url)));
    const world = await openGazetteer(await worldPlaces());
    const library = openImports(world);
    const ofWhole = rounds(
      ['the table of metroteca export'],
      FORMATS.map(([name]) => name),
    );
    try {
      expect(await library.load(sample)).toMatchObject({ refused: 0 });
      const records = library.records().map(asStored);
      expect(records.length).toBeGreaterThan(rounds(500, 2_700));
      const known = ['ljubljana-car-free-city-centre', 'barcelona-decidim-barcelona'];
      const strategies = ['aarhus-active-citizenship-policy', 'ahmedabad-heat-action-plan'];
      for (const id of [...known, ...rounds([], strategies)])
        expect([id, library.catalogue.record(id)?.id ?? 'gone']).toEqual([id, id]);
      for (const files of rounds([], [sample]))
        expect(await library.load(files)).toMatchObject({ unchanged: records.length, changed: 0, new: 0 });
      for (const [name, write] of FORMATS) if (ofWhole.includes(name)) await comesBack(library, write, world);
    } finally {
      library.close();
      world.close();
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

test('the map of the library is refused, since it has less than the records', async () => {
  const library = openImports(cities);
  try {
    await library.load({ 'a.csv': 'title,city,country,topics\nTram plan,London,GB,mobility\n' });
    const geojson = await textOf(EXPORT_FORMATS.geojson.write(each(library.records()), contextOf()));
    const report = await library.load({ 'library.geojson': geojson });
    expect(report).toMatchObject({ read: 0, new: 0, changed: 0, issues: [{ code: 'unsupported-file' }] });
    expect(report.issues[0]?.message).toContain('CSV, JSON or NDJSON');
  } finally {
    library.close();
  }
});
