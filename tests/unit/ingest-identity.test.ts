// Whose record is it: what an import may change, and what it never does.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import type { ImportReport } from '../../ingest/import/import-report.ts';
import { caseFile, openImports, type Imports } from './builders/open-imports.ts';
import { openSampleGazetteer } from './builders/sample-gazetteer.ts';

let cities: Gazetteer;
let library: Imports;
beforeAll(async () => void (cities = await openSampleGazetteer()));
afterAll(() => cities.close());
beforeEach(() => void (library = openImports(cities)));
afterEach(() => library.close());

const codesOf = ({ issues }: ImportReport) => issues.map(({ code }) => code);
const titles = () =>
  library
    .records()
    .map(({ title }) => title)
    .sort();

describe('a column ID', () => {
  test.each(['ID', 'Id', 'id', 'Identifiant', 'Record ID', 'identificador'])(
    'called %s numbers the rows of its file: two files have four records',
    async (header) => {
      const one = await library.load({
        'plans.csv': `${header},title,city,country\n1,Tram plan,London,GB\n2,Housing plan,London,GB\n`,
      });
      const two = await library.load({
        'projects.csv': `${header},title,city,country\n1,Water plan,Bogotá,CO\n2,Food plan,York,GB\n`,
      });
      expect([one.new, two.new, two.changed, two.refused]).toEqual([2, 2, 0, 0]);
      expect(titles()).toEqual(['Food plan', 'Housing plan', 'Tram plan', 'Water plan']);
      expect(library.records().map(({ source }) => `${source?.name} ${source?.id}`).sort()).toEqual(
        ['plans 1', 'plans 2', 'projects 1', 'projects 2'],
      ); // prettier-ignore
      expect(codesOf(two)).toContain('source-assumed');
    },
  );

  test('is kept apart by --source as well', async () => {
    const table = (title: string) => ({ 'table.csv': `ID,title,city,country\n1,${title},London,GB\n` });
    await library.load(table('Tram plan'), { source: 'A' });
    const report = await library.load(table('Water plan'), { source: 'B' });
    expect(report).toMatchObject({ new: 1, changed: 0, refused: 0 });
    expect(titles()).toEqual(['Tram plan', 'Water plan']);
  });

  test('lets the next version of a file of the same name change its records', async () => {
    await library.load({ 'plans.csv': 'ID,title,city,country\n7,Tram pla,London,GB\n' });
    const report = await library.load({ 'plans.csv': 'ID,title,city,country\n7,Tram plan,London,GB\n' });
    expect(report).toMatchObject({ new: 0, changed: 1, changedFields: { title: 1 } });
    expect(titles()).toEqual(['Tram plan']);
  });

  test('of another table that has the same name by chance changes nothing, and says why', async () => {
    await library.load({ 'data.csv': 'ID,title,city,country\n1,Tram plan,London,GB\n' });
    const report = await library.load({ 'data.csv': 'ID,title,city,country\n1,Food for all,London,GB\n' });
    expect(report).toMatchObject({ new: 0, changed: 0, refused: 1 });
    expect(report.issues).toContainEqual(
      expect.objectContaining({ code: 'duplicate-id', suggestion: expect.stringContaining('--source') }),
    );
    expect(titles()).toEqual(['Tram plan']);
  });

  test('goes before another column that may be the id, and the file is read', async () => {
    const report = await library.load({
      'plans.csv': 'Reference,ID,title,city,country\nX/1,1,Tram plan,London,GB\n',
    });
    expect(report).toMatchObject({ new: 1, refused: 0 });
    expect(library.records()[0]?.source?.id).toBe('1');
    expect(codesOf(report)).toContain('unknown-column');
  });

  test('of a record that an earlier version gave the same id finds it again', async () => {
    const table = { 'plans.csv': 'ID,title,city,country,status\n1,Tram plan,London,GB,adopted\n' };
    const old = { 'old.csv': 'id,title,city,country,source_id\n1,Tram plan,London,GB,\n' };
    await library.load(old);
    expect(await library.load(table)).toMatchObject({ new: 0, changed: 1, changedFields: { status: 1 } });
    expect(library.records()).toMatchObject([{ id: '1', status: 'adopted' }]);
  });
});

describe('the pair of source and source id', () => {
  const HEADER = 'source_id,title,city,country,summary';

  test('finds the record under a corrected title', async () => {
    await library.load({ 'a.csv': `${HEADER}\nP-1,Tram plna,London,GB,\n` }, { source: 'A' });
    const [before] = library.records();
    const report = await library.load(
      { 'b.csv': `${HEADER}\nP-1,Rail for London,London,GB,\n` },
      { source: 'A' },
    );
    expect(report).toMatchObject({ new: 0, changed: 1, changedFields: { title: 1 } });
    expect(library.records()).toMatchObject([{ id: before?.id, title: 'Rail for London' }]);
  });

  test('finds the record under a corrected city', async () => {
    await library.load({ 'a.csv': `${HEADER}\nP-1,Tram plan,York,GB,\n` }, { source: 'A' });
    const report = await library.load({ 'b.csv': `${HEADER}\nP-1,Tram plan,London,GB,\n` }, { source: 'A' });
    expect(report).toMatchObject({ new: 0, changed: 1, changedFields: { city: 1 } });
  });

  test('tells two rows of one title and city apart', async () => {
    const rows = 'P-1,Tram plan,London,GB,North.\nP-2,Tram plan,London,GB,South.';
    const table = { 'a.csv': `${HEADER}\n${rows}\n` };
    const report = await library.load(table, { source: 'A' });
    expect(report).toMatchObject({ new: 2, refused: 0 });
    expect(codesOf(report)).not.toContain('likely-duplicate');
    expect(await library.load(table, { source: 'A' })).toMatchObject({ unchanged: 2, new: 0, changed: 0 });
  });

  test('keeps two sources of one title and city apart, and says that they look the same', async () => {
    await library.load({ 'a.csv': 'title,city,country\nTram plan,London,GB\n' }, { source: 'A' });
    const [before] = library.records();
    const report = await library.load(
      { 'a.csv': 'title,city,country\nTram plan,London,GB\n' },
      { source: 'B' },
    );
    expect(report).toMatchObject({ new: 1, changed: 0, refused: 0 });
    expect(report.issues).toContainEqual(
      expect.objectContaining({ code: 'likely-duplicate', id: before?.id }),
    );
    expect(library.records().map(({ source }) => `${source?.name}`).sort()).toEqual(['A', 'B']); // prettier-ignore
    expect(library.catalogue.record(before?.id ?? '')).toEqual(before);
  });

  test('of a programme with many projects names none of them', async () => {
    const table = (rows: string) => ({ 'a.csv': `${HEADER}\n${rows}\n` });
    const [one, two] = ['P,Tram plan,London,GB,', 'P,Food for all,London,GB,'];
    expect(await library.load(table(`${one}\n${two}`), { source: 'A' })).toMatchObject({ new: 2 });
    const three = 'P,Water plan,London,GB,';
    const again = await library.load(table(`${three}\n${two}\n${one}`), { source: 'A' });
    expect(again).toMatchObject({ new: 1, unchanged: 2, changed: 0 });
    expect(titles()).toEqual(['Food for all', 'Tram plan', 'Water plan']);
  });

  test('does not rename a record that a later row is about', async () => {
    const table = (rows: string) => ({ 'a.csv': `${HEADER}\n${rows}\n` });
    await library.load(table('P,Tram plan,London,GB,'), { source: 'A' });
    const both = table('P,Food for all,London,GB,\nP,Tram plan,London,GB,');
    expect(await library.load(both, { source: 'A' })).toMatchObject({ new: 1, unchanged: 1, changed: 0 });
    expect(titles()).toEqual(['Food for all', 'Tram plan']);
  });
});

describe('a row without an id', () => {
  test('is told from another one of its title and city by its year', async () => {
    await library.load([caseFile('u-year1.csv')]);
    const report = await library.load([caseFile('u-year2.csv')]);
    expect(report).toMatchObject({ new: 1, changed: 0, refused: 0 });
    expect(library.records().map(({ years }) => years.adopted)).toEqual([2022, 2023]);
    expect(await library.load([caseFile('u-year1.csv')])).toMatchObject({ unchanged: 1 });
    expect(await library.load([caseFile('u-year2.csv')])).toMatchObject({ unchanged: 1 });
  });

  test('is told from another one of its file by year and link', async () => {
    const report = await library.load([caseFile('u-both.csv')]);
    expect(report).toMatchObject({ new: 2, refused: 0 });
    expect(codesOf(report)).not.toContain('likely-duplicate');
    expect(await library.load([caseFile('u-both.csv')])).toMatchObject({ unchanged: 2, new: 0, changed: 0 });
  });

  test('is told from another one by its link alone', async () => {
    const report = await library.load({
      'a.csv':
        'title,city,country,document_url\nPlan,York,GB,https://e.org/1.pdf\nPlan,York,GB,https://e.org/2.pdf\n',
    });
    expect(report).toMatchObject({ new: 2, refused: 0 });
  });

  test('never changes what only looks the same: both are kept, and named', async () => {
    const table = (summary: string) => ({ 'a.csv': `title,city,country,summary\nPlan,York,GB,${summary}\n` });
    await library.load(table('One.'));
    const report = await library.load(table('Two.'));
    expect(report).toMatchObject({ new: 1, changed: 0, refused: 0 });
    expect(codesOf(report)).toEqual(['likely-duplicate']);
    expect(library.records().map(({ summary }) => summary).sort()).toEqual(['One.', 'Two.']); // prettier-ignore
    expect(await library.load(table('Two.'))).toMatchObject({ unchanged: 1, new: 0 });
    expect(await library.load(table('One.'))).toMatchObject({ unchanged: 1, new: 0 });
  });

  test('brings nothing new when it says what an editor changed since', async () => {
    const table = { 'a.csv': 'title,city,country,summary\nPlan,York,GB,One.\n' };
    await library.load(table);
    const [record] = library.records();
    const ours = `id,title,city,country,summary,source_id\n${record?.id},Plan,York,GB,Edited.,\n`;
    expect(await library.load({ 'edit.csv': ours })).toMatchObject({ changed: 1 });
    expect(await library.load(table)).toMatchObject({ unchanged: 1, new: 0, changed: 0 });
    expect(library.records()).toMatchObject([{ summary: 'Edited.' }]);
  });
});

describe('replacing', () => {
  test('takes out records of the same source only, under any of its names', async () => {
    const rows = (...titles: string[]) => titles.map((title, at) => `${at},${title},London,GB`).join('\n');
    const table = (text: string) => ({ 'a.csv': `ID,title,city,country\n${text}\n` });
    await library.load(table(rows('A', 'B', 'C', 'D', 'E', 'F')), { source: 'One' });
    await library.load(table(rows('A', 'B', 'C')), { source: 'Two' });
    const report = await library.load(table(rows('A', 'B', 'C', 'D', 'E')), {
      source: 'One',
      mode: 'replace',
    });
    expect(report).toMatchObject({ archived: 1, unchanged: 5, new: 0, changed: 0 });
    expect(library.records().filter(({ source }) => source?.name === 'Two')).toHaveLength(3);
  });

  test('needs a source that somebody named: the name of a file is none', async () => {
    const table = { 'a.csv': 'ID,title,city,country\n1,A,London,GB\n' };
    await library.load(table);
    expect(await library.load(table, { mode: 'replace' })).toMatchObject({
      stopped: { reason: 'replace-guard' },
    });
  });
});
