// Long, because each kind of broken file has its example here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRows } from '../../ingest/read/open-rows.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { buildRecord } from '../build-record.ts';
import { openSampleGazetteer } from './builders/sample-gazetteer.ts';
import { readTable, type ReadTable } from './builders/table.ts';

const FOLDER = fileURLToPath(new URL('../../fixtures/cases/', import.meta.url));

let cities: Gazetteer;
beforeAll(async () => void (cities = await openSampleGazetteer()));
afterAll(() => cities.close());

const FRENCH = { mapping: { constants: { country: 'FR' } } }; // the small gazetteer has few cities of France
const readCase = (name: string, options = {}) =>
  readTable(readFileSync(join(FOLDER, name)), cities, { ...FRENCH, name, ...options });
const read = (text: string | Buffer, options = {}) => readTable(text, cities, options);
/** The title of each row that makes a record, else the code of the error or `skipped`. */
const results = ({ outcomes }: ReadTable) =>
  outcomes.map(
    ({ record, isSkipped, issues }) =>
      record?.title ?? (isSkipped ? 'skipped' : issues.find(({ severity }) => severity === 'error')?.code),
  );
/** What the file itself is told about; that a city is new here is not of interest. */
const codes = ({ found }: ReadTable) => found.filter(([, , code]) => code !== 'unknown-city');

describe('a header that comes again', () => {
  test('is skipped and reported', async () => {
    const table = await readCase('m02-repeat-header.csv');
    expect(results(table)).toEqual(['Tram plan', 'skipped', 'Bike plan']);
    expect(codes(table)).toEqual([[3, '', 'repeated-header']]);
  });

  test('is known with its mark of byte order, other case, spaces and blank cells behind it', async () => {
    const table = await read('Title,City\nA,London\n\uFEFFtitle , CITY\nB,London\nTitle,City,,\nC,London\n');
    expect(results(table)).toEqual(['A', 'skipped', 'B', 'skipped', 'C']);
  });

  test('is no row that shares a few cells with it', async () => {
    expect(results(await read('title,city,summary\ntitle,London,summary\n'))).toEqual(['title']);
  });
});

describe('marks of byte order', () => {
  test('may be there twice at the start', async () => {
    const table = await readCase('m12-doublebom.csv');
    expect([results(table), table.table.encoding, codes(table)]).toEqual([['Tram plan'], 'utf-8', []]);
  });

  test('may be where a second file was put behind the first', async () => {
    const table = await readCase('m18-bom-mid.csv');
    expect(results(table)).toEqual(['Tram plan', 'skipped', 'Bike plan']);
    expect(codes(table)).toEqual([[3, '', 'repeated-header']]);
  });

  test('may be in a code page, where a file was put behind another, and the header is still known as one', async () => {
    const header = 'Название;Город;Страна';
    const rows = ['Стратегия города;Лондон;GB', 'План развития;Лондон;GB'];
    const mark = Buffer.from([0xef, 0xbb, 0xbf]);
    const part = (row: string) => iconv.encode(`${header}\r\n${row}\r\n`, 'windows-1251');
    const bytes = Buffer.concat([part(rows[0]!), mark, part(rows[1]!)]);
    const table = await read(bytes, { encoding: 'windows-1251' });
    expect(table.table.issues.map(({ code }) => code)).toEqual(expect.not.arrayContaining(['no-header']));
    const columns = { Название: 'title', Город: 'city', Страна: 'country' };
    const mapped = await read(bytes, { encoding: 'windows-1251', mapping: { columns } });
    expect(results(mapped)).toEqual(['Стратегия города', 'skipped', 'План развития']);
  });
});

describe('a bad byte', () => {
  test('in UTF-8 refuses its row and leaves the others as they are', async () => {
    const table = await readCase('m03-badbyte.csv');
    expect(results(table)).toEqual(['Plan de São Paulo', 'Plan climático de Bogotá', 'broken-character']);
    expect(table.table.encoding).toBe('utf-8');
    expect(codes(table)).toEqual([[4, 'title', 'broken-character']]);
  });

  test('far down in a large file does the same', async () => {
    const rows = Array.from({ length: 12_000 }, (_, at) => `Plán ${at},London,GB,Ça va bien ainsi`).join(
      '\n',
    );
    const bad = Buffer.concat([
      Buffer.from('B'),
      Buffer.from([0xff]),
      Buffer.from(',London,GB,\nC,London,GB,\n'),
    ]);
    const table = await read(Buffer.concat([Buffer.from(`title,city,country,summary\n${rows}\n`), bad]));
    expect(results(table).slice(-3)).toEqual(['Plán 11999', 'broken-character', 'C']);
  });
});

test('a bad byte in NDJSON refuses its line and leaves the others as they are', async () => {
  const lines = ['A', 'B', 'C'].map((title) =>
    JSON.stringify(buildRecord({ id: `a-${title.toLowerCase()}`, title: `${title} São Paulo, ação até já` })),
  );
  const bytes = Buffer.from(lines.join('\n'));
  bytes[bytes.indexOf('B São') + 3] = 0xff;
  const table = await read(bytes);
  expect(results(table)).toEqual([
    'A São Paulo, ação até já',
    'broken-character',
    'C São Paulo, ação até já',
  ]);
  expect(codes(table)).toEqual([[2, 'title', 'broken-character']]);
});

describe('a row without its last cells', () => {
  test('is read, and said once', async () => {
    const table = await readCase('m13-short.csv');
    expect(results(table)).toEqual(['A', 'B']);
    expect(codes(table)).toEqual([[3, '', 'short-row']]);
    const many = await read(`title,city,summary\n${'A,London\n'.repeat(50)}`);
    expect(codes(many)).toEqual([[2, '', 'short-row']]);
    expect(many.table.issues[0]?.message).toContain('50 rows');
  });

  test('is refused when it is half of a row that a line end broke, and the other half is, too', async () => {
    const table = await read('title,summary,city,country\nA,one\ntwo,London,GB\nB,x,London,GB\nC,x,London\n');
    expect(results(table)).toEqual(['wrong-cell-count', 'wrong-cell-count', 'B', 'C']);
    expect(codes(table)).toEqual([
      [5, '', 'short-row'],
      [2, '', 'wrong-cell-count'],
      [3, '', 'wrong-cell-count'],
    ]);
  });
});

describe('quotes that are no quotes of CSV', () => {
  test('="…" is the text inside', async () => {
    expect(results(await readCase('m17-excelhack.csv'))).toEqual(['Tram plan']);
    expect(results(await read('title,city\n="Plan, 5 ""rings""",London\n="=x",London\n'))).toEqual([
      'Plan, 5 "rings"',
      '=x',
    ]);
  });

  test('are letters in a table split by tabs without quoted cells', async () => {
    const table = await readCase('m19-tsv-quote.tsv');
    expect(results(table)).toEqual(['Tram plan', 'Bike plan']);
    expect(table.outcomes[0]?.record?.summary).toBe('The "loop" line');
    expect(codes(table)).toEqual([]);
  });
});

describe('JSON of somebody else', () => {
  const FLAT = [
    { title: 'A', city: 'London', tags: ['x', 'y'], where: { zip: 'N1' } },
    { title: 'B', city: 'London', year: 2020 },
  ];

  test('that is GeoJSON is a table of properties and places', async () => {
    const table = await readCase('m20-geo.geojson');
    expect(results(table)).toEqual(['A']);
    const feature = (title: string, geometry: object) =>
      `{"type":"Feature","id":7,"geometry":${JSON.stringify(geometry)},"properties":{"title":"${title}","city":"London"}}`;
    const point = { type: 'Point', coordinates: [-0.1, 51.5] };
    const line = { type: 'LineString', coordinates: [] };
    const points = await read(
      `{"type": "FeatureCollection", "bbox": [1, 2], "features": [\n${feature('A', point)},\n${feature('B', line)}\n]}`,
    );
    expect(points.table.header).toEqual(['id', 'longitude', 'latitude', 'title', 'city']);
    expect(points.outcomes.map(({ lines, cells }) => [lines[0], ...cells])).toEqual([
      [2, '7', '-0.1', '51.5', 'A', 'London'],
      [3, '7', '', '', 'B', 'London'],
    ]);
    expect(codes(points)).toContainEqual([3, 'geometry', 'unknown-column']);
  });

  test.each([
    ['a list', JSON.stringify(FLAT)],
    ['a list over many lines', JSON.stringify(FLAT, null, 2)],
    ['an object a line', FLAT.map((each) => JSON.stringify(each)).join('\r\n')],
  ])('that is %s is a table with a column for each key', async (_, text) => {
    const table = await read(text, {
      mapping: { columns: { 'where.zip': 'summary', year: 'year_adopted' } },
    });
    expect(table.table.header).toEqual(['title', 'city', 'tags', 'where.zip', 'year']);
    expect(table.outcomes.map(({ cells }) => cells.slice(2))).toEqual([
      ['x; y', 'N1', ''],
      ['', '', '2020'],
    ]);
    expect(table.outcomes.map(({ record }) => [record?.title, record?.summary])).toEqual([
      ['A', 'N1'],
      ['B', ''],
    ]);
  });

  test('names the lines of a list by where its objects are', async () => {
    const text = JSON.stringify([{ title: 'A "[{" \\', city: 'London' }, 5, { title: 'B' }], null, 1);
    const table = await read(text);
    expect(table.outcomes.map(({ lines }) => lines)).toEqual([
      [2, 5],
      [6, 6],
      [7, 9],
    ]);
    expect(results(table)).toEqual(['A "[{" \\', 'invalid-value', 'missing-value']);
  });

  test('refuses the rows with bytes that are no characters', async () => {
    const bytes = Buffer.from('[{"title":"São João, ação","city":"London"},{"title":"Bx","city":"London"}]');
    bytes[bytes.indexOf('Bx') + 1] = 0xff;
    expect(results(await read(bytes))).toEqual(['São João, ação', 'broken-character']);
  });

  test.each([
    ['{\n "a": 1\n}', 'a single JSON object'],
    ['{"data": [{"title": "A"}]}', 'the list "data"'],
    ['[[1, 2]]', 'a JSON list of lists'],
    ['[1, 2]', 'a JSON list of single values'],
    ['{"type": "Polygon", "coordinates": []}', 'a Polygon in JSON'],
    ['[{"title": "A"', 'damaged or cut off'],
  ])('that is no table is named: %j', async (text, message) => {
    const { table } = await read(text);
    expect(table.issues).toMatchObject([
      { code: 'unsupported-file', message: expect.stringContaining(message) as unknown },
    ]);
  });
});

describe('a web page saved as .xls', () => {
  test('is read where it has a table', async () => {
    const table = await read(
      `<html><head><style>td > p {}</style></head><body><table><tr><td>Menu</table>
<table><!-- <tr> --><tr><th>title<th>city<th colspan="2">summary</tr>
<tr><td rowspan=2>A &amp; B<td>London<td>one<br>two<td></td></tr>
<tr><td>London</td><td>three</td></tr></table></body></html>`,
    );
    expect(table.outcomes.map(({ lines, cells }) => [lines[0], ...cells])).toEqual([
      [3, 'A & B', 'London', 'one\ntwo', ''],
      [4, 'A & B', 'London', 'three', ''],
    ]);
    expect(results(table)).toEqual(['A & B', 'A & B']);
  });

  test.each(['<html><form>Sign in</form></html>', '<table><tr><td>One cell</td></tr></table>'])(
    'is named where it has none: %s',
    async (page) => {
      const { table } = await read(page);
      expect(table.issues).toMatchObject([
        { code: 'unsupported-file', message: expect.stringContaining('a web page saved as .xls') as unknown },
      ]);
    },
  );

  test('is gone through once, however broken', async () => {
    const page = `<table><tr><td>a<td>b${'<td <'.repeat(200_000)}${'<!--'.repeat(200_000)}`;
    expect((await read(page)).table.header).toEqual(['a', 'b']);
  });
});

describe('a list without a header', () => {
  const LIST = 'Tram plan,London,GB,2020\nBike plan,London,GB,2021\n';

  test('is said, with columns by their place', async () => {
    const { table } = await read(LIST);
    expect(table.issues.map(({ code }) => code)).toEqual(['no-header']);
    expect(table.header).toEqual(['Column 1', 'Column 2', 'Column 3', 'Column 4']);
  });

  test('goes in whole with a mapping of those', async () => {
    const columns = { 'Column 1': 'title', 'Column 2': 'city', 'Column 3': 'country', 'Column 4': null };
    const table = await read(LIST, { mapping: { columns } });
    expect(results(table)).toEqual(['Tram plan', 'Bike plan']);
  });

  test('is no table whose names are years, or whose header comes again', async () => {
    const names = async (text: string) => (await read(text)).table.issues.map(({ code }) => code);
    expect(await names('Ort,Typ,Art,Rang,2019,2020\nA,b,c,d,1,2\n')).not.toContain('no-header');
    expect(await names('Ort,Typ\nA,b\nOrt,Typ\nB,c\n')).not.toContain('no-header');
  });
});

test('two columns of one name are both offered', async () => {
  const text = 'title,city,Notes,Notes\nA,London,one,two\ntitle,city,Notes,Notes\n';
  const columns = { Notes: null, 'Notes (2)': 'summary' };
  const table = await read(text, { mapping: { columns } });
  expect(table.table.header).toEqual(['title', 'city', 'Notes', 'Notes (2)']);
  expect(table.outcomes.map(({ record, isSkipped }) => record?.summary ?? isSkipped)).toEqual(['two', true]);
});

describe('a workbook', () => {
  const first = async (name: string) => (await readCase(name)).outcomes[0]?.record;

  test('shows its numbers as the sheet does', async () => {
    expect((await first('m21-1610.xlsx'))?.sdgTargets.map(({ target }) => target)).toEqual(['16.10']);
  });

  test.each([
    ['16.1', '1', '16.10'],
    ['0.055', '2', '5.5%'],
    ['0', '2', '0.0%'],
  ])('shows %s in a cell of format %s as %s', async (value, format, shown) => {
    const parts = unzipSync(readFileSync(join(FOLDER, 'm21-1610.xlsx')));
    const name = 'xl/worksheets/sheet1.xml';
    const sheet = Buffer.from(parts[name]!)
      .toString()
      .replace('s="1"><v>16.1<', `s="${format}"><v>${value}<`);
    const bytes = zipSync({ ...parts, [name]: Buffer.from(sheet.replace('sdg_targets', 'summary')) });
    expect((await read(Buffer.from(bytes), FRENCH)).outcomes[0]?.record?.summary).toBe(shown);
  });

  test.each([
    ['1250', '#,##0" k€"', 1_250_000, 'EUR'],
    ['1250.5', '[$$-409]#,##0.00', 1_250.5, 'USD'],
    ['1250', '_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-', 1_250, 'EUR'],
    ['1250499', '#,##0,', 1_250_499, undefined],
    ['250499', '#,##0,"k€"', 250_499, 'EUR'],
    ['1250', '"$"#,##0', 1_250, undefined],
    ['1250', '#,##0 [$zł-415]', 1_250, 'PLN'],
  ])(
    'takes the amount %s in a cell of format %s as it is shown: %s %s',
    async (value, format, amount, currency) => {
      const parts = unzipSync(readFileSync(join(FOLDER, 'm21-1610.xlsx')));
      const changed = (name: string, from: string, to: string) =>
        Buffer.from(
          Buffer.from(parts[name]!)
            .toString()
            .replace(from, () => to),
        );
      const shown = format.replaceAll('"', '&quot;');
      const styles = changed('xl/styles.xml', 'formatCode="0.00"', `formatCode="${shown}"`);
      const sheet = changed('xl/worksheets/sheet1.xml', '<v>16.1<', `<v>${value}<`).toString();
      const bytes = zipSync({
        ...parts,
        'xl/styles.xml': styles,
        'xl/worksheets/sheet1.xml': Buffer.from(sheet.replace('sdg_targets', 'funding_amount')),
      });
      const funding = (await read(Buffer.from(bytes), FRENCH)).outcomes[0]?.record?.funding;
      expect([funding?.amount, funding?.currency]).toEqual([amount, currency]);
    },
  );

  test('has the address of a link that is a formula', async () => {
    const parts = unzipSync(readFileSync(join(FOLDER, 'm21-1610.xlsx')));
    const name = 'xl/worksheets/sheet1.xml';
    const formula = '<f>HYPERLINK(&quot;https://example.org/plan&quot;,&quot;more&quot;)</f><v>more</v>';
    const sheet = Buffer.from(parts[name]!).toString().replace('s="1"><v>16.1</v>', `t="str">${formula}`);
    const bytes = zipSync({ ...parts, [name]: Buffer.from(sheet.replace('sdg_targets', 'landing_url')) });
    const record = (await read(Buffer.from(bytes), FRENCH)).outcomes[0]?.record;
    expect(record?.links.landing).toBe('https://example.org/plan');
  });

  test('has no values where cells show errors or formulas were saved without theirs', async () => {
    const errors = await readCase('m22-errors.xlsx');
    expect(results(errors)).toEqual(['missing-value', 'Savings']);
    expect(codes(errors)).toContainEqual([2, 'title', 'cell-without-value']);
    expect(codes(errors)).toContainEqual([3, 'summary', 'cell-without-value']);
    expect(codes(await readCase('m23-nocache.xlsx'))).toEqual([[2, 'year_adopted', 'cell-without-value']]);
  });

  test('gives its first visible sheet, and names the others', async () => {
    const hidden = await readCase('m24-hidden-sheet.xlsx');
    expect(results(hidden)).toEqual(['Real plan']);
    expect(hidden.table.issues[0]).toMatchObject({ code: 'other-sheets', value: '"Lists" (hidden)' });
    const several = await readCase('m25-sheets.xlsx');
    expect(several.table.issues[0]).toMatchObject({ code: 'other-sheets', value: '"2020", "2021"' });
  });

  test('gives each row of merged cells their value', async () => {
    const merged = await readCase('m26-merged.xlsx');
    expect(merged.outcomes.map(({ record }) => [record?.status, record?.years.adopted])).toEqual(
      Array.from({ length: 3 }, () => ['adopted', 2018]),
    );
    expect(codes(merged)).toContainEqual([3, 'status', 'merged-cells']);
  });

  test('is read with any names of its parts, and its links are addresses', async () => {
    expect((await first('m27-workbook22.xlsx'))?.title).toBe('Renamed part plan');
    expect((await first('m30-hyperlink.xlsx'))?.links.document).toBe('https://example.org/plan.pdf');
  });

  test('with a header of two rows, merged where they are one, has the names of both', async () => {
    const table = await readCase('m31-mergedheader.xlsx');
    expect(table.outcomes.map(({ record }) => [record?.title, record?.years])).toEqual([
      ['Merged head plan', { start: 2018, end: 2030 }],
    ]);
  });

  test('that cannot be read says why', async () => {
    const message = async (name: string) => (await readCase(name)).table.issues[0]?.message;
    expect(await message('m28-encrypted.xlsx')).toContain('protected by a password');
  });

  test('with an empty cell far from its table is read as if it were not there', async () => {
    expect(results(await readCase('m29-farcell.xlsx'))).toEqual(['Far plan']);
  });

  test('has its hidden rows named', async () => {
    const table = await readCase('m32-hiddenrow.xlsx');
    expect(results(table)).toEqual(['Shown plan', 'Hidden plan']);
    expect(codes(table)).toEqual([[3, '', 'hidden-rows']]);
  });
});

test('an archive that unpacks to hundreds of times its size is given up', async () => {
  const bomb = gzipSync(`title,city\n${`A,${'x'.repeat(1_000)}\n`.repeat(100_000)}`);
  const stream = Readable.from([bomb]);
  const table = await openRows({ name: 'bomb.csv.gz', stream }, {});
  const reading = (async () => {
    for await (const row of table.rows) void row;
  })();
  await expect(reading).rejects.toMatchObject({
    issue: { code: 'unreadable-file', message: expect.stringContaining('200 times') as unknown },
  });
  await table.close();
}, 60_000);
