import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCatalogue, type Catalogue } from '../../library/catalogue/open-catalogue.ts';
import { openGazetteer, type Gazetteer } from '../../library/places/gazetteer.ts';
import type { City } from '../../domain/city.ts';
import { ColumnMappingSchema, type ColumnMapping } from '../../domain/column-mapping.ts';
import { importFiles } from '../../ingest/import/import-files.ts';
import type { ImportReport } from '../../ingest/import/import-report.ts';
import { openTable } from '../../ingest/rows/open-table.ts';
import { worldPlaces } from '../sample-library.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const NET_ZERO = 'sources/net-zero-tracker-cities.csv';
const PARKING = 'mappings/parking-reform-policies.csv.gz';
const COUNCILS = 'mappings/uk-council-climate-plans.csv.gz';
const CASES = 'mappings/wri-city-case-studies.csv.gz';
const SPANISH = 'mappings/spanish-sheet.csv';
const WORLD_BANK = 'mappings/world-bank-city-projects.csv.gz';
const UNDP = 'mappings/undp-local-government-solutions.csv.gz';
const AI_WATCH = 'mappings/ai-watch-local-services.csv';
const OPEN_DATA = 'mappings/open-data-policies.csv';

let dataDir: string;
let catalogue: Catalogue;
let gazetteer: Gazetteer;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'test-mappings-'));
  catalogue = openCatalogue(dataDir);
  gazetteer = await openGazetteer(await worldPlaces()); // the whole world: these are real places
}, 60_000);
afterAll(async () => {
  gazetteer.close();
  catalogue.close();
  await rm(dataDir, { recursive: true });
});

async function mappingFor(table: string): Promise<ColumnMapping> {
  const name = `${basename(table).replace(/\.csv(\.gz)?$/, '')}.json`;
  return ColumnMappingSchema.parse(JSON.parse(await readFile(join(FIXTURES, 'mappings', name), 'utf8')));
}

const reports = new Map<string, Promise<ImportReport>>();

/** What an import of the whole table would do; each is tried once. */
function reportOf(table: string): Promise<ImportReport> {
  const report = reports.get(table) ?? tryTable(table);
  reports.set(table, report);
  return report;
}

async function tryTable(table: string): Promise<ImportReport> {
  const context = { catalogue, gazetteer, openWriter: () => Promise.reject(new Error('no engine')) };
  const options = { kind: 'auto', dryRun: true, mapping: await mappingFor(table) } as const;
  return importFiles([{ name: table, path: join(FIXTURES, table) }], options, context);
}

/** Rows under the header that are not blank, counted by another reader of CSV. */
async function rowsIn(table: string, above: number, delimiter: string): Promise<number> {
  const stored = await readFile(join(FIXTURES, table));
  const bytes = table.endsWith('.gz') ? gunzipSync(stored) : stored;
  const text = iconv.decode(bytes, delimiter === ';' ? 'windows-1252' : 'utf-8');
  const rows: string[][] = parse(text, { delimiter, bom: true, relax_column_count: true });
  return rows.slice(above + 1).filter((cells) => cells.some((cell) => cell.trim() !== '')).length;
}

/** The record of the row that is in a line of the file. */
async function recordAt(table: string, line: number) {
  const mapping = await mappingFor(table);
  const input = { name: table, path: join(FIXTURES, table) };
  const open = await openTable(input, { kind: 'auto', mapping }, gazetteer);
  try {
    for await (const { lines, record } of open.rows()) if (lines[0] === line) return record;
    return undefined;
  } finally {
    await open.close();
  }
}

/** What is asked of the city of each record, by the id of its row or its title. */
async function citiesOf<Value>(table: string, of: (city: City) => Value): Promise<Record<string, Value>> {
  const input = { name: table, path: join(FIXTURES, table) };
  const open = await openTable(input, { kind: 'auto', mapping: await mappingFor(table) }, gazetteer);
  const found: Record<string, Value> = {};
  for await (const { record } of open.rows())
    if (record?.city !== undefined) found[record.source?.id ?? record.title] = of(record.city);
  await open.close();
  return found;
}

describe('a real table goes in whole with its mapping', { timeout: 30_000 }, () => {
  test.each([
    [NET_ZERO, 1_177, { read: 405, new: 404, changed: 0, unchanged: 0, refused: 1, skipped: 772 }],
    [PARKING, 3_310, { read: 3_229, new: 3_199, changed: 0, unchanged: 0, refused: 30, skipped: 81 }],
    [COUNCILS, 1_350, { read: 1_058, new: 524, changed: 0, unchanged: 508, refused: 26, skipped: 292 }],
    [CASES, 39, { read: 39, new: 39, changed: 0, unchanged: 0, refused: 0, skipped: 0 }],
    [SPANISH, 11, { read: 11, new: 8, changed: 0, unchanged: 1, refused: 2, skipped: 0 }],
    [WORLD_BANK, 376, { read: 376, new: 376, changed: 0, unchanged: 0, refused: 0, skipped: 0 }],
    [UNDP, 152, { read: 63, new: 63, changed: 0, unchanged: 0, refused: 0, skipped: 89 }],
    [AI_WATCH, 51, { read: 31, new: 31, changed: 0, unchanged: 0, refused: 0, skipped: 20 }],
    [OPEN_DATA, 146, { read: 118, new: 118, changed: 0, unchanged: 0, refused: 0, skipped: 28 }],
  ])('%s: each of its %i rows is accounted for', async (table, rows, expected) => {
    const report = await reportOf(table);
    expect(report).toMatchObject(expected);
    const isSpanish = table === SPANISH;
    expect(await rowsIn(table, isSpanish ? 2 : 0, isSpanish ? ';' : ',')).toBe(rows);
    expect(report.read + report.skipped).toBe(rows);
    expect(report.new + report.changed + report.unchanged + report.refused).toBe(report.read);
  });

  test.each([NET_ZERO, PARKING, COUNCILS, CASES, SPANISH, WORLD_BANK, UNDP, AI_WATCH, OPEN_DATA])(
    '%s: no column is left out by surprise, and every refusal has its reason',
    async (table) => {
      const { issueGroups, issues, refused } = await reportOf(table);
      expect(issueGroups.filter(({ code }) => code === 'unknown-column')).toEqual([]);
      const groups = issueGroups.filter(({ severity }) => severity === 'error');
      expect(groups.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(refused);
      const shown = new Set(
        issues.filter(({ severity }) => severity === 'error').map(({ lines }) => lines[0]),
      );
      expect(shown.size).toBe(refused);
    },
  );
});

test('every project of the World Bank is in the city whose GeoNames id the table has', async () => {
  const text = gunzipSync(await readFile(join(FIXTURES, WORLD_BANK))).toString();
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
  const expected = Object.fromEntries(rows.map(({ id = '', geonameId }) => [id, Number(geonameId)]));
  expect(await citiesOf(WORLD_BANK, ({ geonamesId }) => geonamesId)).toEqual(expected);
});

test('solutions, services and policies are in the cities that somebody looked up, one by one', async () => {
  const cities = await Promise.all(
    [UNDP, AI_WATCH, OPEN_DATA].map((table) => citiesOf(table, ({ id }) => id)),
  );
  await expect(`${JSON.stringify(cities, null, 2)}\n`).toMatchFileSnapshot(
    'fixtures/cities-of-mappings.json',
  );
});

test('a climate target becomes a strategy of its city', async () => {
  expect(await recordAt(NET_ZERO, 4)).toMatchObject({
    title: 'Berlin, Climate neutral, 2045',
    city: { id: 'berlin-de' },
    documentType: 'law',
    status: 'adopted',
    years: { adopted: 2021, end: 2045 },
    sdgs: [{ goal: 13, from: 'derived', via: 'source' }],
    source: { name: 'Net Zero Tracker', id: 'CIT-0003', licence: 'CC BY 4.0' },
  });
});

test('a case study becomes a practice with sections', async () => {
  expect(await recordAt(CASES, 2)).toMatchObject({
    kind: 'practice',
    title: 'Ddareungi',
    city: { id: 'seoul-kr' },
    scope: 'neighbourhood',
    topics: ['mobility', 'cycling-walking'],
    sections: [{ heading: 'background' }, { heading: 'implementation' }],
  });
});

test('a row of the Spanish sheet keeps its letters, its line ends and its amounts', async () => {
  expect(await recordAt(SPANISH, 4)).toMatchObject({
    title: 'Plan “Ciudad a la sombra”',
    city: { id: 'cordoba-es' },
    status: 'adopted',
    years: { adopted: 2021, start: 2021, end: 2027 },
    topics: ['climate-adaptation', 'public-space'],
    sdgs: [
      { goal: 11, from: 'declared' },
      { goal: 13, from: 'declared' },
    ],
    funding: { amount: 1_250_000.5, currency: 'EUR' },
    languages: ['es'],
  });
  expect(await recordAt(SPANISH, 7)).toMatchObject({ title: 'Plan del agua (segunda revisión)' });
});
