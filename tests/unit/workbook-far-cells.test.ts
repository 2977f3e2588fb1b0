import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { openSampleGazetteer } from './builders/sample-gazetteer.ts';
import { readTable } from './builders/table.ts';

let cities: Gazetteer;
beforeAll(async () => void (cities = await openSampleGazetteer()));
afterAll(() => cities.close());

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The smallest workbook whose one sheet has these rows, and what follows them, as XML. */
function workbook(rows: string, after = ''): Buffer {
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${TYPES}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${TYPES}"><sheets><sheet name="Plans" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${TYPES}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
  };
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text)]))),
  );
}

function row(line: number, cells: readonly string[], more = ''): string {
  const own = cells.map(
    (text, at) => `<c r="${String.fromCharCode(65 + at)}${line}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${line}">${own.join('')}${more}</row>`;
}

const TABLE = row(1, ['title', 'city', 'summary']) + row(2, ['Tram plan', 'London', 'x']);
const read = (rows: string, after?: string) => readTable(workbook(rows, after), cities);
const results = ({ outcomes }: Awaited<ReturnType<typeof read>>) =>
  outcomes.map(({ record, lines, cells }) => [record?.title, lines[0], cells.length]);

describe('a sheet whose last cell is far from its table', () => {
  test.each([
    ['to the right', `<row r="3"><c r="XFD3" s="0"/></row>`],
    ['below', `<row r="1048576"><c r="A1048576" s="0"/></row>`],
    ['both', `<row r="5000"><c r="XFD5000" s="0"/></row>`],
    ['and is an empty text', `<row r="900000"><c r="XFA900000" t="inlineStr"><is><t></t></is></c></row>`],
  ])('is read where that cell is empty: %s', async (_, far) => {
    expect(results(await read(TABLE + far))).toEqual([['Tram plan', 2, 3]]);
  });

  test('is read with a blank row between its rows, each in its own line', async () => {
    const rows =
      TABLE + row(70_000, ['Bike plan', 'London', 'y']) + '<row r="70001"><c r="XFD70001" s="0"/></row>';
    expect(results(await read(rows))).toEqual([
      ['Tram plan', 2, 3],
      ['Bike plan', 70_000, 3],
    ]);
  });

  test('says so where the far cell has a value', async () => {
    const far = `<row r="5000"><c r="XFD5000" t="inlineStr"><is><t>note</t></is></c></row>`;
    const { table, outcomes } = await read(TABLE + far);
    const issues = [...table.issues, ...outcomes.flatMap((outcome) => outcome.issues)];
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: 'unreadable-file',
        message: expect.stringContaining('a cell far from its table') as unknown,
      }),
    );
  });
});

describe('merged cells', () => {
  test('that reach far beyond the table end with it', async () => {
    const { table, outcomes } = await read(
      row(1, ['Our plans']) + row(2, ['title', 'city', 'summary']) + row(3, ['Tram plan', 'London', 'x']),
      '<mergeCells count="2"><mergeCell ref="A1:XFD1"/><mergeCell ref="C3:C1048576"/></mergeCells>',
    );
    expect(table.header).toEqual(['title', 'city', 'summary']);
    expect(outcomes.map(({ record }) => record?.summary)).toEqual(['x']);
  });

  test('by the thousand over one another are given up after a bounded number of steps', async () => {
    const wide = row(1, ['title', 'city']) + row(2, ['Tram plan', 'London'], '<c r="ZZ2"><v>1</v></c>');
    const rows = wide + row(3_000, ['Bike plan', 'London']);
    const merges = Array.from({ length: 2_000 }, () => '<mergeCell ref="A2:ZZ3000"/>').join('');
    const { table } = await read(rows, `<mergeCells>${merges}</mergeCells>`);
    const { outcomes } = await read(rows, `<mergeCells>${merges}</mergeCells>`);
    const codes = [...table.issues, ...outcomes.flatMap(({ issues }) => issues)].map(({ code }) => code);
    expect(codes).toContain('unreadable-file');
  });
});
