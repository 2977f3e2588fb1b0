import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { openSampleGazetteer } from './builders/sample-gazetteer.ts';
import { readTable } from './builders/table.ts';

let cities: Gazetteer;
beforeAll(async () => void (cities = await openSampleGazetteer()));
afterAll(() => cities.close());

type Merge = [startRow: number, startCol: number, endRow: number, endCol: number];

async function read(rows: string[][], merges: readonly Merge[], options = {}) {
  const sheet = {
    name: 'Plans',
    rows,
    merges: merges.map(([startRow, startCol, endRow, endCol]) => ({ startRow, startCol, endRow, endCol })),
  };
  return readTable(Buffer.from(await writeXlsx({ sheets: [sheet] })), cities, options);
}
const csv = (rows: readonly string[][]) => rows.map((row) => row.join(',')).join('\n');

/** Two rows of names: groups over columns, the other columns merged over both rows. */
const GROUPED = [
  ['Name of plan', 'Place', 'Runs', '', 'Money', ''],
  ['', '', 'First', 'Last', 'Sum', 'Sign'],
  ['Tram plan', 'London', '2018', '2030', '5', 'EUR'],
  ['Bike plan', 'York', '2019', '2031', '6', 'EUR'],
];
const MERGES: Merge[] = [
  [0, 0, 1, 0],
  [0, 1, 1, 1],
  [0, 2, 0, 3],
  [0, 4, 0, 5],
];
const COLUMNS = {
  'Name of plan': 'title',
  Place: 'city',
  'Runs First': 'year_start',
  'Runs Last': 'year_end',
};
const NAMES = ['Name of plan', 'Place', 'Runs First', 'Runs Last', 'Money Sum', 'Money Sign'];
const yearsOf = ({ outcomes }: Awaited<ReturnType<typeof read>>) =>
  outcomes.map(({ record, lines }) => [record?.title, record?.years, lines[0]]);
const YEARS = [
  ['Tram plan', { start: 2018, end: 2030 }, 3],
  ['Bike plan', { start: 2019, end: 2031 }, 4],
];
const mapping = { columns: COLUMNS, constants: { country: 'GB' } };

describe('a header of two rows that are one', () => {
  test('in merged cells has names that nobody knows', async () => {
    const asked = await read(GROUPED, MERGES);
    expect(asked.table.header).toEqual(NAMES);
    expect(asked.table.issues.map(({ code }) => code)).toContain('missing-column');
    expect(yearsOf(await read(GROUPED, MERGES, { mapping }))).toEqual(YEARS);
  });

  test('is found below a title over the whole table', async () => {
    const rows = [['Plans of 2020', '', '', '', '', ''], ...GROUPED];
    const down = MERGES.map(([top, left, bottom, right]): Merge => [top + 1, left, bottom + 1, right]);
    const table = await read(rows, [[0, 0, 0, 5], ...down], { mapping });
    expect(table.table.header).toEqual(NAMES);
    expect(yearsOf(table).map(([title]) => title)).toEqual(['Tram plan', 'Bike plan']);
  });

  test('keeps names below that we know, and tells those apart that come again', async () => {
    const rows = [
      ['title', 'city', 'Dates', '', '2020', '', '2021', ''],
      ['', '', 'start year', 'end year', 'state', 'cost', 'state', 'cost'],
      ['Tram plan', 'London', '2018', '2030', 'a', '1', 'b', '2'],
    ];
    const merges: Merge[] = [
      [0, 0, 1, 0],
      [0, 1, 1, 1],
      [0, 2, 0, 3],
      [0, 4, 0, 5],
      [0, 6, 0, 7],
    ];
    const { table, outcomes } = await read(rows, merges);
    expect(table.header.slice(2)).toEqual([
      'start year',
      'end year',
      '2020 state',
      '2020 cost',
      '2021 state',
      '2021 cost',
    ]);
    expect(outcomes[0]?.record?.years).toEqual({ start: 2018, end: 2030 });
  });

  test('is read from text in which its merged cells became blank ones', async () => {
    const { table } = await readTable(csv(GROUPED), cities, { mapping });
    expect(table.header).toEqual(NAMES);
    expect(yearsOf(await readTable(csv(GROUPED), cities, { mapping }))).toEqual(YEARS);
  });
});

describe('a header of one row', () => {
  const titles = ({ outcomes }: Awaited<ReturnType<typeof read>>) =>
    outcomes.map(({ record }) => record?.title);

  test('may have a cell merged over two columns of data', async () => {
    const rows = [
      ['title', 'city', 'Notes', ''],
      ['Tram plan', 'London', 'one', 'two'],
      ['Bike plan', 'London', 'one', 'two'],
    ];
    expect(titles(await read(rows, [[0, 2, 0, 3]]))).toEqual(['Tram plan', 'Bike plan']);
  });

  test('may be below a merged title', async () => {
    const rows = [
      ['Our plans', '', ''],
      ['title', 'city', 'summary'],
      ['Tram plan', 'London', 'x'],
    ];
    expect(titles(await read(rows, [[0, 0, 0, 2]]))).toEqual(['Tram plan']);
  });

  test.each([
    ['a column without a name', 'title,city,,summary\nTram plan,London,x,y\nBike plan,London,x,y\n'],
    ['a first row with gaps', 'title,city,summary,status\nTram plan,London,,\nBike plan,London,x,adopted\n'],
    [
      'a first row without a title',
      'title,city,,summary\n,London,x,y\nTram plan,London,x,y\nBike plan,London,x,y\n',
    ],
  ])('keeps the rows below it: %s', async (_, text) => {
    const all = titles(await readTable(text, cities)).filter((title) => title !== undefined);
    expect(all).toEqual(['Tram plan', 'Bike plan']);
  });
});
