import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ImportOptionsSchema } from '../../domain/import-options.ts';
import { importCommand } from '../../ingest/command/import-command.ts';
import { parseWords } from '../../ingest/command/parse-words.ts';
import type { ImportOptions } from '../../ingest/import/import-options.ts';
import { lookAtTable } from '../../ingest/import/look-at-table.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { openImports, type Imports } from './builders/open-imports.ts';
import { openSampleGazetteer } from './builders/sample-gazetteer.ts';

let cities: Gazetteer;
let library: Imports;
beforeAll(async () => void (cities = await openSampleGazetteer()));
afterAll(() => cities.close());
beforeEach(() => void (library = openImports(cities)));
afterEach(() => library.close());

interface Sheet {
  readonly name: string;
  readonly rows: string[][];
  readonly hidden?: boolean;
}
const SHEETS: readonly Sheet[] = [
  { name: 'Read me', rows: [['Written by us']] },
  {
    name: '2020',
    rows: [
      ['title', 'city', 'status'],
      ['Tram plan', 'London', 'adopted'],
    ],
  },
  {
    name: '2021',
    rows: [
      ['Our plans'],
      ['city', 'title', 'year_adopted'],
      ['London', 'Bike plan', '2021'],
      ['Nowhere', 'Bus plan', '2021'],
    ],
  },
  {
    name: 'Draft',
    rows: [
      ['title', 'city'],
      ['Draft plan', 'London'],
    ],
    hidden: true,
  },
];

async function load(options: Partial<ImportOptions> = {}, sheets = SHEETS) {
  const path = join(library.dataDir, 'plans.xlsx');
  writeFileSync(path, await writeXlsx({ sheets: [...sheets] }));
  return library.load([path], options);
}
const titles = () =>
  library
    .records()
    .map(({ title }) => title)
    .toSorted();

describe('a workbook of several sheets', () => {
  test('gives the first with a table, and names the others', async () => {
    const report = await load();
    expect(titles()).toEqual(['Tram plan']);
    const others = report.issues.find(({ code }) => code === 'other-sheets');
    expect(others).toMatchObject({ value: '"Read me", "2021", "Draft" (hidden)' });
    expect(others?.suggestion).toContain('--sheet "*"');
  });

  test.each<[string, string | readonly string[], string[]]>([
    ['one', '2021', ['Bike plan']],
    ['two, each with its own header', ['2021', '2020'], ['Bike plan', 'Tram plan']],
    ['one twice, in any case', ['draft', 'DRAFT'], ['Draft plan']],
    ['every one that is shown and has a table', '*', ['Bike plan', 'Tram plan']],
    ['every one, beside a name', ['2020', '*'], ['Bike plan', 'Tram plan']],
  ])('gives %s that is asked for', async (_, sheet, expected) => {
    await load({ sheet });
    expect(titles()).toEqual(expected);
  });

  test('says of each issue and each table in which sheet it is, and counts all of them', async () => {
    const report = await load({ sheet: '*' });
    expect(report).toMatchObject({ read: 3, new: 2, refused: 1 });
    expect(report.files.map(({ name, sheet }) => [name, sheet])).toEqual([
      ['plans.xlsx', '2020'],
      ['plans.xlsx', '2021'],
    ]);
    expect(report.issues.filter(({ severity }) => severity === 'error')).toMatchObject([
      { file: 'plans.xlsx, 2021', lines: [4, 4] },
    ]);
    expect(report.issues.find(({ code }) => code === 'other-sheets')?.value).toBe(
      '"Read me", "Draft" (hidden)',
    );
    expect(library.catalogue.imports.list(1)[0]?.files).toHaveLength(1);
  });

  test('publishes nothing where one that is named is no table, and says which', async () => {
    const report = await load({ sheet: ['2020', 'Read me'] });
    expect(report.stopped).toMatchObject({
      reason: 'unreadable',
      message: expect.stringContaining('Read me'),
    });
    expect(titles()).toEqual([]);
  });

  test('that lacks one of them names that one and those that it has', async () => {
    const report = await load({ sheet: ['2020', '2019'] });
    expect(report.stopped?.message).toContain('no sheet "2019". It has "Read me", "2020", "2021", "Draft"');
  });

  test('finds a row of one sheet again in another', async () => {
    const [, first] = SHEETS;
    const again = { ...first!, name: 'Again' };
    const report = await load({ sheet: '*' }, [first!, again]);
    expect(report).toMatchObject({ new: 1, unchanged: 1 });
    expect(report.issues.find(({ code }) => code === 'likely-duplicate')?.message).toContain(
      'of another table',
    );
  });

  test('shows the columns of all that are read, each once', async () => {
    const path = join(library.dataDir, 'plans.xlsx');
    writeFileSync(path, await writeXlsx({ sheets: [...SHEETS] }));
    const look = await lookAtTable(
      { name: 'plans.xlsx', path },
      { kind: 'auto', sheet: ['2020', '2021'] },
      cities,
    );
    expect(look.columns.map(({ header }) => header)).toEqual(['title', 'city', 'status', 'year_adopted']);
    expect(look.sheets).toEqual(['Read me', '2020', '2021', 'Draft']);
  });
});

describe('the option', () => {
  test('may be given several times on the command line', () => {
    const given = parseWords(importCommand, [
      'a.xlsx',
      '--sheet',
      '2020',
      '--sheet=*',
      '--map',
      'a',
      '--map',
      'b',
    ]);
    expect(given.texts('sheet')).toEqual(['2020', '*']);
    expect(given.text('map')).toBe('b');
    expect(given.texts('source')).toEqual([]);
  });

  test('is a name or a list of names for the API', () => {
    const read = (sheet: unknown) => ImportOptionsSchema.safeParse({ sheet }).success;
    expect([read('2020'), read(['2020', '*']), read([]), read(['']), read(3)]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
