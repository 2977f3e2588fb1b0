// What somebody says about a table besides its columns: units, cells from above, corrections, and what duplicates become.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { currencyIn } from '../../ingest/cells/amounts.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { openImports, type Imports } from './builders/open-imports.ts';
import { openSampleGazetteer } from './builders/sample-gazetteer.ts';
import { readTable } from './builders/table.ts';

let cities: Gazetteer;
let library: Imports;
beforeAll(async () => void (cities = await openSampleGazetteer()));
afterAll(() => cities.close());
beforeEach(() => void (library = openImports(cities)));
afterEach(() => library.close());

const titlesOf = () =>
  library
    .records()
    .map(({ title }) => title)
    .sort();

describe('the currency in the header of a column of amounts', () => {
  test.each([
    ['Budget (k€)', 'EUR'],
    ['Cost in thousands of euros', 'EUR'],
    ['Бюджет, тыс. руб.', 'RUB'],
    ['Koszt (tys. zł)', 'PLN'],
    ['Budget USD million', 'USD'],
    ['Total cost (GBP)', 'GBP'],
    ['Coste (US$)', 'USD'],
    ['TOTAL COST ALL PHASES', undefined],
    ['Budget (TRY)', 'TRY'],
    ['Budget [all costs, TRY 2020]', 'TRY'],
    ['COST (2020) TRY (ALL', undefined],
    ['Budget in EUR or USD', undefined],
    ['Budget ($)', undefined],
  ])('%s is %s', (header, currency) => {
    expect(currencyIn(header)).toBe(currency);
  });

  test('is found in linear time among any brackets', () => {
    const codes = 'EUR '.repeat(5_000);
    expect(currencyIn(`Cost ${'('.repeat(20_000)}${codes}`)).toBe('EUR');
    expect(currencyIn('(EUR '.repeat(5_000))).toBeUndefined();
  });

  test('is that of amounts that name none, unless a column of ours says it', async () => {
    const rows = 'title,city,country,Total cost (k€)\nA,London,GB,1 250\nB,London,GB,£3 million\n';
    const { outcomes } = await readTable(rows, cities);
    expect(outcomes.map(({ record }) => record?.cost)).toEqual([
      { amount: 1_250_000, currency: 'EUR' },
      { amount: 3_000_000, currency: 'GBP' },
    ]);
    const said = await readTable(
      'title,city,country,Total cost (k€),cost_currency\nA,London,GB,12,CHF\n',
      cities,
    );
    expect(said.outcomes[0]?.record?.cost).toEqual({ amount: 12_000, currency: 'CHF' });
  });
});

test('a mapping says what amounts are taken times, before the header and without noise of fractions', async () => {
  const rows = 'title,city,country,Budget\nA,London,GB,1.1\nB,London,GB,2 million\n';
  const mapping = { times: { funding_amount: 1000 }, constants: { funding_currency: 'EUR' } };
  const { outcomes } = await readTable(rows, cities, { mapping });
  expect(outcomes.map(({ record }) => record?.funding?.amount)).toEqual([1_100, 2_000_000]);
  expect(outcomes[0]?.issues).toContainEqual(
    expect.objectContaining({ value: '1.1', message: 'Read as 1100, by the mapping.' }),
  );
  const none = await readTable('title,city,country,Budget (k€)\nA,London,GB,12\n', cities, {
    mapping: { times: { funding_amount: 1 } },
  });
  expect(none.outcomes[0]?.record?.funding?.amount).toBe(12);
});

test('empty cells of the columns that a mapping names take the text above, across blank rows, and say so', async () => {
  const rows = 'title,city,country\nA,London,GB\n,,\nB,,\nC,York,\n';
  const { outcomes } = await readTable(rows, cities, { mapping: { fillDown: ['city', 'Country'] } });
  expect(outcomes.map(({ record }) => record?.city?.name)).toEqual(['London', 'London', 'York']);
  expect(outcomes[1]?.issues).toContainEqual(
    expect.objectContaining({ code: 'text-cleaned', column: 'city', message: 'Filled from the row above.' }),
  );
});

test('one value of a list may be answered with several', async () => {
  const rows = 'title,city,country,topics\nA,London,GB,Green homes; Mobility\nB,London,GB,Green homes\n';
  const mapping = { values: { topics: { 'Green homes': 'housing; energy' } } };
  const { outcomes } = await readTable(rows, cities, { mapping });
  expect(outcomes.map(({ record }) => record?.unmappedTopics)).toEqual([[], []]);
  expect(outcomes[0]?.record?.topics).toHaveLength((outcomes[1]?.record?.topics.length ?? 0) + 1);
});

test('what we call topics, under a header of themes, is read as topics and keeps the themes', async () => {
  const rows =
    'title,city,country,Theme\nA,London,GB,Mobility\nB,London,GB,"Resilience; Air quality, Energy"\n';
  const { outcomes } = await readTable(rows, cities);
  const [first, second] = outcomes.map(({ record }) => record);
  expect([first?.topics, first?.themesFrom]).toEqual([['mobility'], 'derived']);
  expect([second?.topics, second?.themes]).toEqual([['air-quality', 'energy'], ['resilience']]);
  expect(outcomes.flatMap(({ issues }) => issues.map(({ code }) => code))).not.toContain('unknown-term');
});

test('a period that says only when a plan was adopted is the year of that', async () => {
  const rows = 'title,city,country,Period\nA,London,GB,adopted 2019\nB,London,GB,Approved in 2021\n';
  const { outcomes } = await readTable(rows, cities);
  expect(outcomes.map(({ record }) => record?.years)).toEqual([{ adopted: 2019 }, { adopted: 2021 }]);
});

describe('corrections', () => {
  const table = { 'plans.csv': 'title,city,country\nTram plan,Londn,GB\nFood plan,London,GB\n' };

  test('are read instead of the cells of one row, with a header in any case', async () => {
    const report = await library.load(table, { corrections: { '2': { City: 'London' } } });
    expect([report.new, report.issues]).toEqual([2, []]);
    expect(library.records().map(({ city }) => city?.name)).toEqual(['London', 'London']);
  });

  test('give a row with a wrong number of cells the right one', async () => {
    const broken = { 'plans.csv': 'title,city,country\nTram plan,London,GB,x,y\n' };
    expect(await library.load(broken)).toMatchObject({ refused: 1 });
    expect(await library.load(broken, { corrections: { '2': {} } })).toMatchObject({ new: 1, refused: 0 });
  });

  test('can be filled down', async () => {
    const rows = { 'plans.csv': 'title,city,country\nTram plan,,GB\nFood plan,,GB\n' };
    const options = { corrections: { '2': { city: 'York' } }, mapping: { fillDown: ['city'] } };
    await library.load(rows, options);
    expect(library.records().map(({ city }) => city?.name)).toEqual(['York', 'York']);
  });
});

describe('a row that is probably a record of another source', () => {
  const here = {
    'a.csv':
      'title,city,country,summary,source,source_id,landing_url\nTram plan,London,GB,Old,A,1,https://example.org/tram\n',
  };
  const there = {
    'b.csv':
      'title,city,country,summary,source,source_id,landing_url\nTramway plan,London,GB,New,B,9,https://example.org/tram\nFood plan,London,GB,,B,10,\n',
  };
  beforeEach(() => library.load(here));
  const codes = ({ issues }: { issues: readonly { code: string }[] }) => issues.map(({ code }) => code);

  test('is published beside it with a warning where nobody decides', async () => {
    const report = await library.load(there);
    expect(report).toMatchObject({ new: 2 });
    expect(codes(report)).toContain('likely-duplicate');
  });

  test('updates it, which keeps its id and its source, where that is decided for all of the kind', async () => {
    const [before] = library.records();
    const report = await library.load(there, { duplicates: { kinds: { link: 'update' } } });
    expect(report).toMatchObject({ new: 1, changed: 1, refused: 0 });
    expect(codes(report)).not.toContain('likely-duplicate');
    expect(library.records().find(({ id }) => id === before?.id)).toMatchObject({
      title: 'Tramway plan',
      summary: 'New',
      source: { name: 'A', id: '1' },
    });
  });

  test('is left out, or published as new without a warning; what is said of the row goes before its kind', async () => {
    const left = await library.load(there, { duplicates: { kinds: { link: 'leave' } } });
    expect(left).toMatchObject({ new: 1, unchanged: 1 });
    expect(titlesOf()).toEqual(['Food plan', 'Tram plan']);
    const both = await library.load(there, {
      duplicates: { kinds: { link: 'leave' }, rows: { '2': 'new' } },
    });
    expect([both.new, codes(both)]).toEqual([1, []]);
    expect(titlesOf()).toEqual(['Food plan', 'Tram plan', 'Tramway plan']);
  });

  test.each([
    ['an article', 'The walking strategy for everybody', 'Walking strategy for everybody'],
    ['the name of its city', 'York: Walking strategy for everybody', 'Walking strategy for everybody'],
    ['an article before its city', 'The York walks', 'York walks'],
    ['a typing mistake', 'Wlking strategy for everybody', 'Walking strategy for everybody'],
    ['the same, and lacks the brackets at the end', 'Order on open data', 'Order on open data (2017)'],
    ['the same, and has brackets at the end', 'York: Wealth plan (the York model)', 'Wealth plan'],
    ['the same, and its years have lost their dash', 'Climate plan 20212030', 'Climate plan 2021–2030'],
  ])('is found though its title begins with %s', async (_, title, known) => {
    await library.load({ 'c.csv': `title,city,country,source\n${known},York,GB,C\n` });
    const table = (text: string) => ({ 'd.csv': `title,city,country,source\n${text},York,GB,D\n` });
    expect(codes(await library.load(table(title)))).toContain('likely-duplicate');
    const other = await library.load(table('Talking strategy for nobody'));
    expect([other.new, codes(other)]).toEqual([1, []]);
  });

  test('is not found in the order of another year', async () => {
    await library.load({ 'o.csv': 'title,city,country,source\nOrder on open data (2017),York,GB,O\n' });
    const other = await library.load({
      'p.csv': 'title,city,country,source\nOrder on open data (2018),York,GB,P\n',
    });
    expect([other.new, codes(other)]).toEqual([1, []]);
  });

  test('is found among records of another kind where the file does not say its own', async () => {
    const header = 'title,city,country,source';
    await library.load({
      'e.csv': `kind,${header}\npractice,Night bus,York,GB,E\npractice,Day bus,York,GB,E\n`,
    });
    const said = await library.load({ 'f.csv': `kind,${header}\nstrategy,Night bus,York,GB,F\n` });
    expect([said.new, codes(said)]).toEqual([1, []]);
    const unsaid = await library.load({ 'g.csv': `${header}\nDay bus,York,GB,G\n` });
    expect([unsaid.new, codes(unsaid)]).toEqual([1, ['likely-duplicate']]);
  });

  test('an earlier row of the same file cannot be updated, only kept apart or left out', async () => {
    const twice = (name: string) => ({
      [`${name}.csv`]: `title,city,country,landing_url\n${name} plan,York,GB,https://example.org/${name}\n${name} plans,York,GB,https://example.org/${name}\n`,
    });
    const updated = await library.load(twice('water'), { duplicates: { kinds: { link: 'update' } } });
    expect([updated.new, codes(updated)]).toEqual([2, ['likely-duplicate']]);
    const left = await library.load(twice('park'), { duplicates: { kinds: { link: 'leave' } } });
    expect(left).toMatchObject({ new: 1, unchanged: 1 });
  });
});
