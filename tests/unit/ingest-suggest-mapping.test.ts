import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { ColumnMappingSchema } from '../../domain/column-mapping.ts';
import { suggestColumns } from '../../ingest/columns/suggest-columns.ts';
import { suggestMapping } from '../../ingest/columns/suggest-mapping.ts';
import { openSampleGazetteer } from './builders/sample-gazetteer.ts';
import { readTable } from './builders/table.ts';

let cities: Gazetteer;
beforeAll(async () => void (cities = await openSampleGazetteer()));
afterAll(() => cities.close());

/** What the columns of a table are taken for, and why, by header. */
function suggested(header: string[], ...rows: string[][]) {
  const columns = suggestColumns(header, rows, cities);
  return Object.fromEntries(
    columns.map(({ header: name, column, by }) => [name, column ? `${column.header} by ${by}` : null]),
  );
}

describe('a column is suggested', () => {
  test('by its header, by words in a longer one, by a typing mistake', () => {
    const header = ['Título', '¿A qué ODS contribuye?', 'Cuidad', 'Presupuestos', 'SDG 7', 'summary'];
    expect(suggested(header, ['A', 'ODS 11', 'London', '100', 'x', 'B'])).toEqual({
      Título: 'title by header',
      '¿A qué ODS contribuye?': 'sdgs by words',
      Cuidad: 'city by spelling',
      Presupuestos: 'funding_amount by spelling',
      'SDG 7': 'SDG7 by header',
      summary: 'summary by header',
    });
  });

  test('by what its cells hold, under any name', () => {
    const header = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];
    const text =
      'A long text about what the city does, why it does so, and what came of it in the end. '.repeat(3);
    const rows = [
      ['London', 'GB', 'Plan for the river', 'https://a.example/1', 'https://a.example/1.pdf', 'Draft', '2018-2030', '2018', text, 'ODS 11'],
      ['York', 'US', 'Walking strategy', 'https://a.example/2', 'https://a.example/2.pdf', 'Approved', 'since 2019', '2019', `${text}2`, 'SDG 7'],
      ['Bogotá', 'CO', 'Housing for everybody', 'https://a.example/3', 'https://a.example/3.pdf', 'Aprobado', '2020–2024', '2020', `${text}3`, 'Goal 3'],
    ]; // prettier-ignore
    expect(suggested(header, ...rows)).toEqual({
      A: 'city by cells',
      B: 'country by cells',
      C: 'title by cells',
      D: 'landing_url by cells',
      E: 'document_url by cells',
      F: 'status by cells',
      G: 'period by cells',
      H: 'year_adopted by cells',
      I: 'summary by cells',
      J: 'sdgs by cells',
    });
  });

  test('against its header, where the header may be a title and the cells are the only cities', () => {
    expect(suggested(['Name', 'country'], ['London', 'GB'], ['Springfield', 'US'])).toEqual({
      Name: 'city by cells',
      country: 'country by header',
    });
  });

  test('once only, and never on a guess that the cells contradict', () => {
    const rows = [
      ['2018', 'x1', '1234', '12/03/2021'],
      ['2019', 'y2', '5678', '2021-03-12'],
    ];
    expect(
      suggested(['baseline year of the target that was set', 'status code', 'people', 'retrieved'], ...rows),
    ).toEqual({
      'baseline year of the target that was set': 'year_adopted by cells',
      'status code': null,
      people: null,
      retrieved: null,
    });
    const twice = suggested(['Title', 'Título', 'city'], ['A', 'B', 'London']);
    expect(twice).toEqual({ Title: 'title by header', Título: null, city: 'city by header' });
  });
});

describe('nothing is suggested that is not sure enough', () => {
  const certaintyOf = (header: string[], ...rows: string[][]) =>
    suggestColumns(header, rows, cities).map(({ column, certainty }) => [column?.header, certainty]);

  test('and what is suggested says how sure it is', () => {
    const header = ['title', 'Título original', '¿En qué ciudad?', 'A'];
    expect(certaintyOf(header, ['A', 'B', 'London', 'Draft'], ['C', 'D', 'York', 'Approved'])).toEqual([
      ['title', 1],
      ['title_original', 0.95],
      ['city', 0.9],
      ['status', 0.8],
    ]);
  });

  test('so addresses and names of people are no titles, versions no targets of SDGs', () => {
    const rows = [
      ['12 High Street, York', 'Jane Smith', '1.2', 'x'],
      ['4 Mill Lane, London', 'Maria Lopez Perez', '2.1', 'y'],
      ['221B Baker Street, London', 'Ann B. Miller', '3.4', 'z'],
    ];
    expect(suggested(['A', 'B', 'C', 'D'], ...rows)).toEqual({ A: null, B: null, C: null, D: null });
    const targets = [['11.2, 11.6'], ['SDG 13.1'], ['11.a']];
    expect(suggested(['A'], ...targets)).toEqual({ A: 'sdg_targets by cells' });
  });

  test('so texts under the name of a list are left out, and regions of the world under that of a province', () => {
    const text = (at: number) =>
      `${at} partners of the neighbourhood helped us to plant trees along the road`;
    const rows = Array.from({ length: 25 }, (_, at) => [text(at), 'South Asia', `Topic ${at}`]);
    expect(suggested(['Partners', 'Region', 'Topics'], ...rows)).toEqual({
      Partners: null,
      Region: null,
      Topics: 'topics by header', // topics that we do not know are kept
    });
  });

  test('so of several columns of years or long texts none is taken by its cells alone', () => {
    const long = 'What the city does about it, for whom it does so, and what came of it in the end. '.repeat(
      2,
    );
    const rows = [2018, 2019, 2020].map((year) => [
      `${year}`,
      `${year + 1}`,
      `${long}${year}`,
      `${year}${long}`,
    ]);
    expect(suggested(['A', 'B', 'C', 'D'], ...rows)).toEqual({ A: null, B: null, C: null, D: null });
  });

  test.each([
    ['inactive', 'inactive'],
    ['Aproved', 'adopted'],
    ['unfinished', 'unfinished'],
  ])('so the status %s is answered with %s', (status, answer) => {
    const header = ['title', 'city', 'status'];
    const rows = [['A', 'London', status]];
    const mapping = suggestMapping(suggestColumns(header, rows, cities), { name: 'x.csv', header, rows });
    expect(mapping.values).toEqual({ status: { [status]: answer } });
  });
});

test('a mapping that is given stays, and the values of what it maps are listed', () => {
  const header = ['A', 'B', 'C', 'Title'];
  const rows = [
    ['Plan for the river', 'zzz; Housing', 'qqq', 'An heading'],
    ['Plan for the hill', 'Housing', 'Draft', 'Another one'],
  ];
  const given = {
    about: 'Mine',
    columns: { A: 'title', c: 'status' },
    joins: [{ from: ['B'], to: 'topics' }],
    values: { status: { qqq: 'ongoing' } },
  };
  const columns = suggestColumns(header, rows, cities, { given });
  expect(suggestMapping(columns, { name: 'x.csv', header, rows, given })).toMatchObject({
    about: 'Mine',
    columns: { A: 'title', c: 'status', Title: null },
    joins: [{ from: ['B'], to: 'topics' }],
    values: { status: { qqq: 'ongoing' }, topics: { zzz: 'zzz' } },
  });
});

test('the work for a suggestion does not grow with the number of rows or the length of their cells', () => {
  let asked = 0;
  const counting: Gazetteer = {
    ...cities,
    resolve: (place) => {
      asked += 1;
      return cities.resolve(place);
    },
  };
  const long = 'a city of words '.repeat(500);
  const rows = Array.from({ length: 2_500 }, (_, at) => [`Place ${at}`, `${at} ${long}`, `${long}${at}`]);
  suggestColumns(['A', 'B', 'C'], rows, counting);
  expect(asked).toBeLessThanOrEqual(200);
});

test('the suggestion for a table is a mapping with which its rows are read', async () => {
  const path = fileURLToPath(new URL('../../fixtures/mappings/spanish-sheet.csv', import.meta.url));
  const bytes = await readFile(path);
  const all: string[][] = parse(iconv.decode(bytes, 'windows-1252'), { delimiter: ';' });
  const [header = [], ...rows] = all.slice(2);
  const guessed = suggestColumns(header, rows, cities);
  const mapping = ColumnMappingSchema.parse(
    suggestMapping(guessed, { name: 'spanish-sheet.csv', header, rows }),
  );
  expect(mapping.kind).toBe('strategy');
  expect(mapping.columns).toMatchObject({
    '¿Cómo se llama el plan?': 'title',
    'Situación del expediente': 'status',
    'Rellenado por': null,
  });
  // What we do not know goes to itself, which an import refuses until somebody answers.
  expect(mapping.values.status).toMatchObject({ 'Aprobado por el Pleno': 'Aprobado por el Pleno' });
  // The sample gazetteer has no Spanish towns, so a person says where they are.
  const columns = { ...mapping.columns, '¿En qué municipio y provincia?': 'city' };
  const seen = { ...mapping, columns, constants: { country: 'ES' } };
  const before = await readTable(bytes, cities, { mapping: seen });
  expect(before.found).toContainEqual([4, 'Situación del expediente', 'unknown-term']);
  const values = { status: { ...mapping.values.status, 'Aprobado por el Pleno': 'adopted' } };
  const after = await readTable(bytes, cities, { mapping: { ...seen, values } });
  expect(after.outcomes[0]?.record?.status).toBe('adopted');
});
