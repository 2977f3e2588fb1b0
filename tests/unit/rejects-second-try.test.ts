import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeRejects } from '../../ingest/import/rejects.ts';
import { planImport } from '../../ingest/import/plan-import.ts';
import type { ImportOptions } from '../../ingest/import/import-options.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { openImports, type Imports } from './builders/open-imports.ts';
import { openSampleGazetteer } from './builders/sample-gazetteer.ts';
import { buildRecord } from '../build-record.ts';

let cities: Gazetteer;
let library: Imports;
beforeAll(async () => void (cities = await openSampleGazetteer()));
afterAll(() => cities.close());
beforeEach(() => void (library = openImports(cities)));
afterEach(() => library.close());

/** Imports a table, and gives its refused rows as the table of `--rejects`. */
async function rejectsOf(
  name: string,
  content: string,
  options: Partial<ImportOptions> = {},
): Promise<string> {
  await library.load({ [name]: content }, options);
  const path = join(library.dataDir, name);
  const context = { catalogue: library.catalogue, gazetteer: cities };
  const plan = await planImport([{ name, path }], { kind: 'auto', ...options }, context);
  const rejects = join(library.dataDir, 'rejects.csv');
  await writeRejects(rejects, plan.store, plan.tables);
  plan.store.close();
  return readFileSync(rejects, 'utf8');
}
const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true });

describe('rows that were refused and are imported again after they were fixed', () => {
  const TABLE = 'ID,title,city,country\n1,Tram plan,London,GB\n2,Bike plan,,GB\n';
  const fixed = (csv: string) => csv.replace('Bike plan,,', 'Bike plan,London,');

  test('are of the source that was assumed from the name of their first file', async () => {
    const rejects = await rejectsOf('plans.csv', TABLE);
    expect(await library.load({ 'fixed.csv': fixed(rejects) })).toMatchObject({ new: 1, refused: 0 });
    expect(library.records().map(({ title, source }) => [title, source])).toEqual([
      ['Bike plan', { name: 'plans', id: '2' }],
      ['Tram plan', { name: 'plans', id: '1' }],
    ]);
    const whole = TABLE.replace('Bike plan,,', 'Bike plan,London,');
    expect(await library.load({ 'plans.csv': whole })).toMatchObject({ unchanged: 2, new: 0 });
  });

  test('are of the source that the first import named, unless the second names another', async () => {
    const rejects = fixed(await rejectsOf('plans.csv', TABLE, { source: 'Our office' }));
    const other = openImports(cities);
    await other.load({ 'fixed.csv': rejects }, { source: 'Their office' });
    expect(other.records()[0]?.source?.name).toBe('Their office');
    other.close();
    await library.load({ 'fixed.csv': rejects });
    expect(library.records().map(({ source }) => source?.name)).toEqual(['Our office', 'Our office']);
  });

  test.each<[string, string, Partial<ImportOptions>]>([
    ['the name of the file told', 'practices.csv', {}],
    ['the import said', 'table.csv', { kind: 'practice' }],
    ['the mapping said', 'table.csv', { mapping: { kind: 'practice' } }],
  ])('are of the kind that %s', async (_, name, options) => {
    const rejects = await rejectsOf(name, 'title,city,country\nBike plan,,GB\n', options);
    await library.load({ 'fixed.csv': fixed(rejects) });
    expect(library.records().map(({ kind }) => kind)).toEqual(['practice']);
  });

  test('still are after a second refusal', async () => {
    const once = await rejectsOf('plans.csv', TABLE);
    const twice = await rejectsOf('again.csv', once);
    expect(rowsOf(twice)).toMatchObject([{ rejected_from: 'plans.csv', rejected_line: '2' }]);
    await library.load({ 'fixed.csv': fixed(twice) });
    expect(library.records().map(({ source }) => source?.name)).toEqual(['plans', 'plans']);
  });

  test('lose no cell that was past the last column', async () => {
    const rejects = await rejectsOf('plans.csv', 'title,city\nA,London,more,and more\n');
    expect(rowsOf(rejects)).toMatchObject([{ title: 'A', rejected_rest: 'more | and more' }]);
    expect(await library.load({ 'fixed.csv': rejects })).toMatchObject({ new: 1 });
  });

  test('keep all that an object of NDJSON says, nested or not', async () => {
    const record = { ...buildRecord({ id: 'a-plan', title: 'A' }), title: '' };
    const [row] = rowsOf(await rejectsOf('plans.ndjson', `${JSON.stringify(record)}\n`));
    expect(row).toMatchObject({
      id: 'a-plan',
      title: '',
      city: record.city?.name,
      country: record.city?.country,
    });
  });
});
