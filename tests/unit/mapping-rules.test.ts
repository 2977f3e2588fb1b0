import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ColumnMappingSchema, type ColumnMapping } from '../../domain/column-mapping.ts';
import { fillTemplate, parseTemplate } from '../../ingest/columns/fill-template.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { openSampleGazetteer } from './builders/sample-gazetteer.ts';
import { readTable } from './builders/table.ts';

let cities: Gazetteer;
beforeAll(async () => void (cities = await openSampleGazetteer()));
afterAll(() => cities.close());

const read = (text: string, mapping: ColumnMapping) => readTable(text, cities, { mapping });
const titles = ({ outcomes }: Awaited<ReturnType<typeof read>>) =>
  outcomes.map(({ record, isSkipped, issues }) => record?.title ?? (isSkipped ? 'skipped' : issues[0]?.code));

describe('a join', () => {
  test.each([
    ['One,Two', 'One; Two'],
    ['One,NA', 'One'],
    ['n/a,Two', 'Two'],
    [' - ,Two', 'Two'],
    ['NA,NA', ''],
    ['null,', ''],
  ])('of %s is "%s"', async (cells, summary) => {
    const joins = [{ from: ['a', 'b'], to: 'summary' }];
    const { outcomes } = await read(`title,city,a,b\nA,London,${cells}\n`, { joins });
    expect(outcomes[0]?.record?.summary).toBe(summary);
  });

  test('keeps the NA of a column of countries, which is Namibia', async () => {
    const joins = [{ from: ['country', 'x', 'y'], with: ' ', to: 'summary' }];
    const mapping = { joins, constants: { city: 'London' } };
    const { outcomes } = await read('title,country,x,y\nA,NA,NA,Fleet plan\n', mapping);
    expect(outcomes[0]?.record?.summary).toBe('NA Fleet plan');
  });
});

describe('a template', () => {
  test.each([
    ['{a}: {b} by {c}', ['Leeds', 'net zero', '2030'], 'Leeds: net zero by 2030'],
    ['{a}: {b} by {c}', ['Leeds', '', '2030'], 'Leeds by 2030'],
    ['{a}: {b} by {c}', ['Leeds', 'net zero', ''], 'Leeds: net zero'],
    ['{a}: {b} by {c}', ['', 'net zero', '2030'], 'net zero by 2030'],
    ['{a}: {b} by {c}', ['', '', ''], ''],
    ['Plan of {a} ({b})', ['Leeds', '2030'], 'Plan of Leeds (2030)'],
    ['Plan of {a} ({b})', ['Leeds', ''], 'Plan of Leeds'],
    ['{a} ({b}) “{c}”.', ['', 'x', ''], '(x).'],
    ['{a} and {a}', ['x', 'x'], 'x and x'],
    ['{a', [], ''],
  ])('%s of %j is "%s"', (template, texts, text) => {
    expect(fillTemplate(parseTemplate(template), texts)).toBe(text);
  });

  test('makes a title of columns that are read as well, in any case', async () => {
    const templates = { title: '{CITY}: {Target} by {year adopted}' };
    const table = await read('city,target,year_adopted\nLondon,Net zero,2030\nYork,NA,2031\nLondon,,\n', {
      templates,
      constants: { country: 'GB' },
    });
    expect(titles(table)).toEqual(['London: Net zero by 2030', 'York by 2031', 'London']);
    expect(table.outcomes.map(({ record }) => record?.years.adopted)).toEqual([2030, 2031, undefined]);
    expect(table.found.filter(([, , code]) => code === 'unknown-column')).toEqual([]);
  });

  test('goes before a column of that name, and after one that the mapping names', async () => {
    const text = 'title,city,name\nA,London,B\n';
    expect(titles(await read(text, { templates: { title: '{city} {name}' } }))).toEqual(['London B']);
    const both = { columns: { title: 'title' }, templates: { title: '{city} {name}' } };
    expect(titles(await read(text, both))).toEqual(['A']);
  });

  test('names the columns that the file does not have', async () => {
    const { found } = await read('city\nLondon\n', { templates: { title: '{City}: {Goal}' } });
    expect(found).toContainEqual([1, 'Goal', 'missing-column']);
  });

  test('must name a column', () => {
    expect(ColumnMappingSchema.safeParse({ templates: { title: 'Plan' } }).success).toBe(false);
    expect(ColumnMappingSchema.safeParse({ templates: { title: 'Plan {}' } }).success).toBe(false);
  });
});

describe('rows', () => {
  const TABLE =
    'title,city,kind of paper,state of it\nA,London,Plan,final\nB,London,Minutes,final\nC,London,Plan,\n';

  test('are kept only with one of the cells that the mapping names, and the others counted as skipped', async () => {
    expect(titles(await read(TABLE, { keep: { 'Kind of paper': ['Plan', 'Policy'] } }))).toEqual([
      'A',
      'skipped',
      'C',
    ]);
    const both = { 'kind of paper': ['Plan'], 'State of it': [' final '] };
    expect(titles(await read(TABLE, { keep: both }))).toEqual(['A', 'skipped', 'skipped']);
  });

  test('are skipped although another rule would keep them', async () => {
    const mapping = { keep: { 'kind of paper': ['Plan'] }, skip: { 'state of it': [''] } };
    const table = await read(TABLE, mapping);
    expect(titles(table)).toEqual(['A', 'skipped', 'skipped']);
    expect(table.outcomes.map(({ issues }) => issues[0]?.value)).toEqual([undefined, 'Minutes', '']);
  });

  test('are all read, and a problem named, where the file has no such column', async () => {
    const { found } = await read(TABLE, { keep: { Paper: ['Plan'] } });
    expect(found).toContainEqual([1, 'Paper', 'missing-column']);
  });
});

describe('the separator of a list', () => {
  const topics = (table: Awaited<ReturnType<typeof read>>) =>
    table.outcomes.map(({ record }) => [...(record?.topics ?? []), ...(record?.unmappedTopics ?? [])]);
  const table = (cells: readonly string[]) =>
    ['title,city,topics,funders', ...cells.map((cell, at) => `Plan ${at},London,"${cell}","${cell}"`)].join(
      '\n',
    );

  test.each([',', ' / ', ' - ', '、', '·', ' and '])('may be said in the mapping: %j', async (separator) => {
    const cell = ['Cool roofs', 'Shady, wide stops', 'housing'].join(separator);
    const separators = { topics: separator, funders: separator };
    const read1 = await read(table([cell]), { separators, values: { topics: { 'Cool roofs': '' } } });
    const expected = cell.split(separator).map((part) => part.trim());
    expect(topics(read1)[0]?.toSorted()).toEqual(expected.slice(1).toSorted());
    expect(read1.outcomes[0]?.record?.funding?.funders.map(({ name }) => name)).toEqual(expected);
  });

  test.each([', ', ' / ', '、', ' • ', '+', ' - '])(
    'is found where values come again: %j',
    async (separator) => {
      const cells = [
        ['Greening plots', 'Cool roofs'],
        ['Cool roofs', 'Shade'],
        ['Shade', 'Greening plots'],
      ];
      const found = await read(table(cells.map((cell) => cell.join(separator))), {});
      expect(topics(found)).toEqual(cells);
      expect(found.outcomes.map(({ record }) => record?.funding?.funders.map(({ name }) => name))).toEqual(
        cells,
      );
    },
  );

  test('is not found where only whole cells come again', async () => {
    const cells = ['Bins, paper', 'Bins, paper', 'Bridges, locks', 'Bridges, locks', 'Ferns, old ones'];
    expect(topics(await read(table(cells), {}))).toEqual(cells.map((cell) => [cell]));
  });

  test('is of no use to a column that is no list, and that is said', async () => {
    const { outcomes, found } = await read('title,city\n"A, B",London\n', { separators: { title: ',' } });
    expect(outcomes[0]?.record?.title).toBe('A, B');
    expect(found).toContainEqual([1, 'title', 'unknown-column']);
  });
});

describe('a row about a whole country', () => {
  const TABLE =
    'title,city,country\nA,,FR\nB,France,FR\nC,France,\nD,FR,FR\nE,London,GB\nF,Nebraska,US\nG,NA,FR\n';

  test('is refused, and no city is made up, unless the mapping says what becomes of it', async () => {
    const { outcomes } = await read(TABLE, {});
    expect(outcomes.map(({ record }) => record?.city?.name)).toEqual([
      ...Array.from({ length: 4 }, () => undefined),
      'London',
      undefined,
      undefined,
    ]);
  });

  test('is skipped, named and counted when the mapping says so; a state is still refused', async () => {
    const table = await read(TABLE, { withoutCity: 'skip' });
    expect(titles(table)).toEqual([
      'skipped',
      'skipped',
      'skipped',
      'skipped',
      'E',
      'ambiguous-city',
      'skipped',
    ]);
    expect(table.outcomes[1]?.issues).toMatchObject([
      { code: 'text-cleaned', column: 'city', value: 'France' },
    ]);
  });

  test('is read where the mapping answers which city is meant', async () => {
    const mapping = { withoutCity: 'skip', cities: { France: 'london-gb' } } as const;
    expect(titles(await read('title,city,country\nC,France,\n', mapping))).toEqual(['C']);
  });
});
