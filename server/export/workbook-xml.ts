import { escapeMarkup } from './plain-text.ts';

/** What Excel holds in a cell, in UTF-16 units: it calls a workbook with more damaged. */
export const MAX_CELL = 32_767;

type Cell = string | number | undefined;

interface SheetColumn {
  readonly name: string;
  /** In characters. */
  readonly width: number;
}

interface SheetOptions {
  readonly isRightToLeft: boolean;
  readonly whenTooLong: (text: string) => string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a workbook of two sheets that are always the same (ECMA-376, part 1, 18). */
export const WORKBOOK_PARTS: readonly (readonly [name: string, xml: string])[] = [
  [
    '[Content_Types].xml',
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${CONTENT}.worksheet+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${RELATIONS}/worksheet" Target="worksheets/sheet2.xml"/>` +
      `<Relationship Id="rId3" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  ],
  // Style 0 keeps a text at the top of its cell, style 1 is the bold header.
  [
    'xl/styles.xml',
    `${HEAD}<styleSheet xmlns="${MAIN}">` +
      '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
      '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">' +
      '<alignment vertical="top"/></xf><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>' +
      '</styleSheet>',
  ],
];

/** `xl/workbook.xml`, which names the two sheets. */
export function workbookXml(names: readonly [string, string]): string {
  const sheets = names.map(
    (name, at) => `<sheet name="${escapeMarkup(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

/**
 * A sheet with a header that stays and can be filtered. Texts are in their cells, so that nothing has to be kept.
 * `whenTooLong` says what is written of a text of more than `MAX_CELL`.
 */
export async function* sheetXml(
  columns: readonly SheetColumn[],
  rows: AsyncIterable<readonly Cell[]>,
  { isRightToLeft, whenTooLong }: SheetOptions,
): AsyncGenerator<string> {
  const letters = columns.map((_, at) => lettersOf(at));
  const rowXml = (cells: readonly Cell[], row: number, style: string) =>
    `<row r="${row}">${cells.map((cell, at) => cellXml(fitted(cell), `${letters[at]}${row}`, style)).join('')}</row>`;
  const fitted = (cell: Cell) =>
    typeof cell === 'string' && cell.length > MAX_CELL ? whenTooLong(cell) : cell;
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  yield (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews>` +
    `<sheetView workbookViewId="0"${isRightToLeft ? ' rightToLeft="1"' : ''}>` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData>`
  );
  const names = columns.map(({ name }) => name);
  let row = 1;
  yield rowXml(names, row, ' s="1"');
  for await (const cells of rows) yield rowXml(cells, (row += 1), '');
  yield `</sheetData><autoFilter ref="A1:${letters.at(-1)}${row}"/></worksheet>`;
}

function cellXml(cell: Cell, at: string, style: string): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${at}"${style}><v>${cell}</v></c>`;
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${textXml(cell)}</t></is></c>`;
}

/** `_x0041_` is how a workbook writes a character by its number, so a text that has it already says that it means it. */
function textXml(text: string): string {
  return escapeMarkup(text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'));
}

/** The letters of a column, counted from 0: 0 is A, 27 is AB. */
function lettersOf(at: number): string {
  const last = String.fromCodePoint(65 + (at % 26));
  return at < 26 ? last : lettersOf(Math.floor(at / 26) - 1) + last;
}
