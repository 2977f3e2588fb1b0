import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImportReport } from '../../ingest/import/import-report.ts';
import { rounds } from '../random.ts';
import { worldPlaces } from '../sample-library.ts';
import { runMetroteca } from './run-metroteca.ts';
import { openTestIndex, type TestIndex } from './test-index.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));

let dataDir: string;
let index: TestIndex;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'metroteca-mappings-'));
  await cp(await worldPlaces(), dataDir, { recursive: true });
  index = openTestIndex();
});
afterAll(async () => {
  rmSync(dataDir, { recursive: true });
  await index.leave();
});

const metroteca = (...words: string[]) => runMetroteca(words, { dataDir, index });

const mappingOf = (name: string) => join(FIXTURES, 'mappings', `${name}.json`);

async function importTable(table: string, map: string): Promise<{ code: number; report: ImportReport }> {
  const { code, output } = await metroteca('import', '--json', join(FIXTURES, table), '--map', map);
  return { code, report: JSON.parse(output) as ImportReport };
}

/** How many records readers find, and the titles of some. */
async function found(query: string) {
  const options = { filter: 'published = true', hitsPerPage: 5 };
  const { totalHits, hits } = await index.reader.index(index.liveIndex).search(query, options);
  return { total: totalHits, titles: hits.map((hit) => (hit['named'] as { title: string }).title) };
}

type Table = readonly [table: string, mapping: string, published: number];

/** Their rows are all read in `npm test` too, without an engine; these two take in more records than all others together. */
const LARGE: Table[] = [
  ['mappings/parking-reform-policies.csv.gz', 'parking-reform-policies', 3_199],
  ['sources/net-zero-tracker-cities.csv', 'net-zero-tracker-cities', 404],
];
const TABLES: readonly Table[] = [
  ...rounds([], LARGE),
  ['mappings/uk-council-climate-plans.csv.gz', 'uk-council-climate-plans', 524],
  ['mappings/wri-city-case-studies.csv.gz', 'wri-city-case-studies', 39],
  ['mappings/spanish-sheet.csv', 'spanish-sheet', 8],
];

describe('with one command and a mapping', () => {
  test.each(TABLES)(
    '%s goes in, every row accounted for, and the same again changes nothing',
    async (table, mapping, published) => {
      const before = await found('').catch(() => ({ total: 0 }));
      const { code, report } = await importTable(table, mappingOf(mapping));
      expect(code).toBe(0);
      expect(report.published).toBe(published);
      expect(report.published + report.unchanged + report.refused).toBe(report.read);
      expect((await found('')).total).toBe(before.total + published);
      const again = await importTable(table, mappingOf(mapping));
      expect(again.report).toMatchObject({ new: 0, changed: 0, published: 0, refused: report.refused });
      expect(again.report.unchanged).toBe(published + report.unchanged);
    },
    120_000,
  );

  test('a wrong import is undone, and readers see the state before', async () => {
    const total = TABLES.reduce((sum, [, , published]) => sum + published, 0);
    expect((await found('')).total).toBe(total);
    const map = join(dataDir, 'wrong.json');
    writeFileSync(
      map,
      readFileSync(mappingOf('wri-city-case-studies'), 'utf8')
        .replace('"name": "title"', '"name": "background"')
        .replace('"situation": "background"', '"situation": "title"'),
    );
    const wrong = await importTable('mappings/wri-city-case-studies.csv.gz', map);
    // The same rows of the same source: they are the same records, with a title that nobody wants.
    expect(wrong.report).toMatchObject({ new: 0, changed: 39 });
    expect((await found('')).total).toBe(total);
    expect((await found('Ddareungi')).titles).not.toContain('Ddareungi');
    const { code, output } = await metroteca('undo', wrong.report.importId ?? '');
    expect([code, output]).toEqual([0, expect.stringContaining('39 records have their earlier content')]);
    expect((await found('')).total).toBe(total);
    expect((await found('Ddareungi')).titles).toEqual(['Ddareungi']);
  }, 120_000);
});
