import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { suggestColumns } from '../../ingest/columns/suggest-columns.ts';
import { describeImport } from '../../ingest/command/describe-import.ts';
import { importFiles } from '../../ingest/import/import-files.ts';
import { openIssueCollector } from '../../ingest/import/issue-collector.ts';
import { openImports, type Imports } from './builders/open-imports.ts';
import { openSampleGazetteer } from './builders/sample-gazetteer.ts';

let cities: Gazetteer;
let library: Imports;
beforeAll(async () => void (cities = await openSampleGazetteer()));
afterAll(() => cities.close());
beforeEach(() => void (library = openImports(cities)));
afterEach(() => library.close());

test('a trial shows the first new record whole', async () => {
  const path = join(library.dataDir, 'a.csv');
  writeFileSync(path, 'title,city,country,summary\nTram plan,London,GB,Trams for all.\n');
  const openWriter = () => Promise.reject(new Error('A trial needs no engine.'));
  const context = { catalogue: library.catalogue, gazetteer: cities, openWriter };
  const report = await importFiles([{ name: 'a.csv', path }], { kind: 'auto', dryRun: true }, context);
  expect(report.firstNew).toMatchObject({ title: 'Tram plan', city: 'London', summary: 'Trams for all.' });
  expect(describeImport(report, {})).toContain('  summary: Trams for all.');
});

describe('a report', () => {
  test('names all of 35 unknown cities behind 1,500 aliases, with exact counts', async () => {
    const known = Array.from(
      { length: 1_500 },
      (_, row) => `Plan ${row},London,United Kingdom,FIN ${row % 3}`,
    );
    const odd = Array.from({ length: 70 }, (_, row) => `Odd ${row},Nowhere ${row % 35},France,`);
    const table = ['title,city,country,status', ...known, ...odd].join('\n');
    const report = await library.load({ 'a.csv': `${table}\n` });
    const group = report.issueGroups.find(({ code }) => code === 'unknown-city');
    expect(group?.count).toBe(70);
    expect(new Set(group?.values.map(({ count }) => count))).toEqual(new Set([2]));
    expect(group?.values.map(({ value }) => value)).toHaveLength(35);
    const statuses = report.issueGroups.find(({ column }) => column === 'status');
    expect(statuses?.values.map(({ value, count, line }) => [value, count, line])).toEqual([
      ['FIN 0', 500, 2],
      ['FIN 1', 500, 3],
      ['FIN 2', 500, 4],
    ]);
    const text = describeImport(report, {});
    for (let at = 0; at < 35; at += 1) expect(text).toContain(`"Nowhere ${at}, FR"`);
  });

  test('keeps memory flat when every value is another one, and says how many it left out', () => {
    const collector = openIssueCollector();
    for (let row = 0; row < 30_000; row += 1) {
      const issue = { code: 'unknown-topic', severity: 'warning', message: '?', column: 'topics' } as const;
      collector.add({ ...issue, lines: [row + 2, row + 2], value: `topic ${row}` });
    }
    const [group] = collector.groups();
    expect(group?.count).toBe(30_000);
    expect((group?.values.length ?? 0) + (group?.more ?? 0)).toBe(30_000);
    expect(group?.values.length).toBe(5_000);
  });
});

describe('addresses of people', () => {
  const table = (header: string) => ({
    'a.csv': `title,city,country,${header}\nPlan,London,GB,jane.doe@example.org\n`,
  });

  test.each([
    'e-mail',
    'Email',
    'Contact',
    'correo electrónico',
    'Courriel',
    'Kontakt',
    'Contact email (public)',
  ])('in a column %s are not published unasked', async (header) => {
    const report = await library.load(table(header));
    expect(report.issues.map(({ code, column }) => [code, column])).toContainEqual(['contact-asked', header]);
    expect(JSON.stringify(library.records())).not.toContain('jane.doe');
  });

  test('are published when a mapping says so, or the column has our name', async () => {
    await library.load(table('e-mail'), { mapping: { columns: { 'e-mail': 'contact_address' } } });
    await library.load({
      'b.csv': 'title,city,country,contact_address\nOther,London,GB,office@example.org\n',
    });
    expect(library.records().map(({ contact }) => contact?.address)).toEqual([
      'office@example.org',
      'jane.doe@example.org',
    ]);
  });

  test('are not suggested by the program', () => {
    const [, mail] = suggestColumns(['title', 'E-mail'], [['Plan', 'jane.doe@example.org']], cities);
    expect(mail).toEqual({ header: 'E-mail', isAsked: true });
  });
});

test.each(['ID', 'identifiant_projet', 'Account Number', 'project id', 'Record ID'])(
  'a column %s is suggested as the id of the source',
  (header) => {
    const rows = [
      ['1001', 'Tram plan', 'London'],
      ['1002', 'Housing plan', 'York'],
    ];
    const [id] = suggestColumns([header, 'title', 'city'], rows, cities);
    expect(id?.column?.header).toBe('source_id');
  },
);

describe('a cell that cannot be read', () => {
  test.each([
    ['period', 'Aim of net zero by 2045'],
    ['status', 'FIN'],
    ['languages', 'Klingonish'],
    ['document_type', 'Plan, Strategy'],
    ['year_end', '20199'],
    ['landing_url', 'see our site'],
    ['funding_amount', 'a lot'],
    ['last_verified', 'yesterday'],
  ])('costs %s "%s" and not the row, unless the import is strict', async (header, cell) => {
    const table = { 'a.csv': `title,city,country,${header}\nPlan,London,GB,"${cell}"\n` };
    const strict = await library.load(table, { strict: true });
    expect(strict).toMatchObject({ new: 0, refused: 1 });
    const report = await library.load(table);
    const issues = report.issues.filter(({ column }) => column === header);
    expect(issues).toMatchObject([{ severity: 'warning', message: expect.stringContaining('left out') }]);
    expect(issues[0]?.value).toContain(cell);
    expect(report).toMatchObject({ new: 1, refused: 0 });
  });

  test.each(['kind', 'country'])(
    'costs the row where it says what or where the record is: %s',
    async (header) => {
      const table = { 'a.csv': `title,city,${header}\nPlan,London,Zzzz\n` };
      expect(await library.load(table)).toMatchObject({ new: 0, refused: 1 });
    },
  );

  test('of two years in the wrong order costs both, as nobody can tell which is wrong', async () => {
    await library.load({ 'a.csv': 'title,city,country,year_start,year_end\nPlan,London,GB,2030,2020\n' });
    expect(library.records()[0]?.years).toEqual({});
  });
});

describe('a row without a city', () => {
  const table = { 'a.csv': 'title,city,country\nNational plan,,FR\nTram plan,London,GB\n' };

  test('is refused, and the message names the choice', async () => {
    const report = await library.load(table);
    expect(report).toMatchObject({ new: 1, refused: 1, skipped: 0 });
    expect(report.issues[0]?.message).toContain('withoutCity');
  });

  test('is skipped, counted and named when the mapping says so', async () => {
    const report = await library.load(table, { mapping: { withoutCity: 'skip' } });
    expect(report).toMatchObject({ read: 1, new: 1, refused: 0, skipped: 1 });
    expect(report.issues).toMatchObject([{ code: 'text-cleaned', column: 'city', lines: [2, 2] }]);
  });
});
