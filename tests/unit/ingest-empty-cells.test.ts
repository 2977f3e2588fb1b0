import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ColumnMapping } from '../../domain/column-mapping.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { caseFile, openImports, type Imports } from './builders/open-imports.ts';
import { openSampleGazetteer } from './builders/sample-gazetteer.ts';

let cities: Gazetteer;
let library: Imports;
beforeAll(async () => void (cities = await openSampleGazetteer()));
afterAll(() => cities.close());
beforeEach(async () => {
  library = openImports(cities);
  await library.load([caseFile('u-full.csv')]);
});
afterEach(() => library.close());

const record = () => library.catalogue.record('lyon-tram');

describe('a table that changes a record', () => {
  test('leaves alone what it has no column for', async () => {
    const before = record();
    const report = await library.load([caseFile('u-part.csv')]);
    expect(report).toMatchObject({ changed: 1, changedFields: { status: 1 }, emptied: {}, left: {} });
    expect(record()).toEqual({ ...before, status: 'completed', updatedAt: expect.any(String) });
  });

  test('leaves alone what its mapping leaves out', async () => {
    const before = record();
    const mapping = JSON.parse(readFileSync(caseFile('map-null.json'), 'utf8')) as ColumnMapping;
    expect(await library.load([caseFile('u-full.csv')], { mapping })).toMatchObject({ unchanged: 1 });
    const report = await library.load([caseFile('u-full.csv')], { mapping, emptyCells: 'clear' });
    expect(report).toMatchObject({ unchanged: 1, emptied: {} });
    expect(record()).toEqual(before);
  });

  const EMPTY =
    'id,title,city,country,status,year_adopted,summary,topics,document_url\nlyon-tram,Tram plan,Lyon,FR,,,,,NA\n';

  test('leaves alone what its cells are empty of, and says how much that is', async () => {
    const before = record();
    const report = await library.load({ 'empty.csv': EMPTY });
    const left = { document_url: 1, status: 1, summary: 1, topics: 1, year_adopted: 1 };
    expect(report).toMatchObject({ unchanged: 1, changed: 0, left });
    expect(record()).toEqual(before);
  });

  test.each([
    ['option', { emptyCells: 'clear' }],
    ['mapping', { mapping: { emptyCells: 'clear' } }],
  ] as const)('empties them when the %s says so, and the plan shows what', async (_, options) => {
    const report = await library.load({ 'empty.csv': EMPTY }, options);
    const emptied = { document_url: 1, status: 1, summary: 1, topics: 1, year_adopted: 1 };
    expect(report).toMatchObject({ changed: 1, emptied, left: {} });
    expect(record()).toMatchObject({ summary: '', topics: [], themes: [], years: {}, links: { alsoAt: [] } });
    expect(record()?.status).toBeUndefined();
  });

  test('lets an option decide against the mapping', async () => {
    const options = { emptyCells: 'keep', mapping: { emptyCells: 'clear' } } as const;
    expect(await library.load({ 'empty.csv': EMPTY }, options)).toMatchObject({ unchanged: 1 });
  });

  test('lets what a rule adds follow the column that it has', async () => {
    await library.load({
      'topics.csv': 'id,title,city,country,topics\nlyon-tram,Tram plan,Lyon,FR,housing\n',
    });
    expect(record()).toMatchObject({ topics: ['housing'], themes: ['inclusion'], themesFrom: 'derived' });
    expect(record()?.summary).toBe('Trams for all.');
  });

  test('keeps one part of a group when only the other has a column', async () => {
    const part = 'id,title,city,country,landing_url,year_start,contact_organisation\n';
    await library.load({
      'a.csv': `${part}lyon-tram,Tram plan,Lyon,FR,https://example.org/tram,2019,City of Lyon\n`,
    });
    expect(record()).toMatchObject({
      links: { landing: 'https://example.org/tram', document: 'https://example.org/tram.pdf' },
      years: { adopted: 2018, start: 2019 },
      contact: { organisation: 'City of Lyon' },
    });
  });

  test('keeps the field of a cell that it cannot read', async () => {
    const table = {
      'a.csv': 'id,title,city,country,status,year_adopted\nlyon-tram,Tram plan,Lyon,FR,FIN,20199\n',
    };
    const report = await library.load(table, { emptyCells: 'clear' });
    expect(report).toMatchObject({ unchanged: 1, refused: 0, warnings: 1 });
  });
});
