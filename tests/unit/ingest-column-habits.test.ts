import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LibraryRecord } from '../../domain/record.ts';
import { findColumn } from '../../ingest/columns/match-header.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { openSampleGazetteer } from './builders/sample-gazetteer.ts';
import { readTable } from './builders/table.ts';

let cities: Gazetteer;
beforeAll(async () => void (cities = await openSampleGazetteer()));
afterAll(() => cities.close());

test('amounts are taken times the unit of their header, and that is said', async () => {
  const rows =
    'title,city,country,Coût total (k€),cost_currency\nA,London,GB,1 250,EUR\nB,London,GB,2 million,EUR\n';
  const { outcomes } = await readTable(rows, cities);
  expect(outcomes.map(({ record }) => record?.cost?.amount)).toEqual([1_250_000, 2_000_000]);
  expect(outcomes[0]?.issues).toContainEqual(
    expect.objectContaining({
      code: 'alias-used',
      value: '1 250',
      message: 'Read as 1250000, by the unit in the header.',
    }),
  );
});

test('a cost whose currency nobody names has that of the funding, and that is said', async () => {
  const rows = 'title,city,country,funding_amount,funding_currency,cost_amount\nA,London,GB,100,EUR,200\n';
  const { outcomes } = await readTable(rows, cities);
  expect(outcomes[0]?.record?.cost).toEqual({ amount: 200, currency: 'EUR' });
  expect(outcomes[0]?.issues).toMatchObject([{ code: 'alias-used', column: 'cost_currency', value: '200' }]);
});

test.each([
  ['Título / Title', 'title'],
  ['العنوان / Title', 'title'],
  ['都市 / City', 'city'],
  ['City / Country', undefined],
  ['Title / Remarks', undefined],
])('the header %s in two languages is that of %s', (header, column) => {
  expect(findColumn(header)?.column.header).toBe(column);
});

describe('cells that only their column explains', () => {
  const topicsOf = (outcomes: readonly { record?: LibraryRecord }[]) =>
    outcomes.map(({ record }) => [record?.topics, record?.unmappedTopics]);

  test('a list with one unknown topic keeps the known ones', async () => {
    const text = 'title,city,country,topics\nA,Lyon,FR,"Housing, Mobility, Weird thing"\n';
    const { outcomes } = await readTable(text, cities);
    expect(topicsOf(outcomes)).toEqual([[['housing', 'mobility'], ['Weird thing']]]);
  });

  test('commas separate topics where the same words come again in other cells, and only there', async () => {
    const again = ['"Greening plots, Cool roofs"', '"Cool roofs, Shade"', '"Shade, Greening plots"', 'Shade'];
    const names = ['"Bins, paper, and glass"', '"Bridges, ferries and locks"', '"Ferns, old ones"'];
    const table = (cells: readonly string[]) =>
      ['title,city,country,topics', ...cells.map((cell, index) => `Plan ${index},Lyon,FR,${cell}`)].join(
        '\n',
      );
    const split = await readTable(table(again), cities);
    expect(split.outcomes.map(({ record }) => record?.unmappedTopics)).toEqual([
      ['Greening plots', 'Cool roofs'],
      ['Cool roofs', 'Shade'],
      ['Shade', 'Greening plots'],
      ['Shade'],
    ]);
    const whole = await readTable(table(names), cities);
    expect(whole.outcomes.map(({ record }) => record?.unmappedTopics)).toEqual([
      ['Bins, paper, and glass'],
      ['Bridges, ferries and locks'],
      ['Ferns, old ones'],
    ]);
  });

  test('a column of dates with the month first is read so from its first row on', async () => {
    const text = 'title,city,country,last_verified\nA,Lyon,FR,3/4/2021\nB,Lyon,FR,12/31/2021\n';
    const { outcomes } = await readTable(text, cities);
    expect(outcomes.map(({ record }) => record?.lastVerified)).toEqual(['2021-03-04', '2021-12-31']);
  });
});
