import { escapeMarkup } from './plain-text.ts';
import { HEAD, MAIN, STYLES, stylesXml, type CellLook } from './workbook-styles.ts';

/** What Excel holds in a cell, in UTF-16 units: it calls a workbook with more damaged. */
export const MAX_CELL = 32_767;

type Cell = string | number | undefined;

interface SheetColumn {
  readonly name: string;
  /** In characters. */
  readonly width: number;
  readonly look?: CellLook;
}

interface SheetOptions {
  readonly isRightToLeft: boolean;
  /** Whether the first column stays too while one scrolls. */
  readonly keepsFirst: boolean;
  readonly whenTooLong: (text: string) => string;
}

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
  ['xl/styles.xml', stylesXml()],
];

/** On paper: across, as wide as they are on the screen. */
const PRINTED = '<pageSetup orientation="landscape"/>';

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
  { isRightToLeft, keepsFirst, whenTooLong }: SheetOptions,
): AsyncGenerator<string> {
  const letters = columns.map((_, at) => lettersOf(at));
  const looks = columns.map(({ look }) => look ?? 'plain');
  const rowXml = (cells: readonly Cell[], row: number, lookAt: (at: number) => CellLook | 'header') =>
    `<row r="${row}"${heightOf(cells, columns)}>${cells.map((cell, at) => cellXml(fitted(cell), `${letters[at]}${row}`, lookAt(at))).join('')}</row>`;
  const fitted = (cell: Cell) =>
    typeof cell === 'string' && cell.length > MAX_CELL ? whenTooLong(cell) : cell;
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  yield (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews>` +
    `<sheetView workbookViewId="0"${isRightToLeft ? ' rightToLeft="1"' : ''}>` +
    `${keepsFirst ? '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>' : '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'}</sheetView></sheetViews>` +
    `<cols>${widths.join('')}</cols><sheetData>`
  );
  const names = columns.map(({ name }) => name);
  let row = 1;
  yield rowXml(names, row, () => 'header');
  for await (const cells of rows) yield rowXml(cells, (row += 1), (at) => looks[at] ?? 'plain');
  yield `</sheetData><autoFilter ref="A1:${letters.at(-1)}${row}"/>${PRINTED}</worksheet>`;
}

const LINE = 15; // points, of 11-point letters
const TALLEST = 409; // as Excel allows

/** Tall enough for the texts that wrap: office programs do not work it out for a file that they open. */
function heightOf(cells: readonly Cell[], columns: readonly SheetColumn[]): string {
  const lines = cells.map((cell, at) => {
    const { width = 1, look = 'plain' } = columns[at] ?? {};
    if (typeof cell !== 'string' || look === 'link' || !columns.some((column) => column.look === 'text'))
      return 1;
    return cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
  });
  const height = Math.min(LINE * Math.max(1, ...lines), TALLEST);
  return height === LINE ? '' : ` ht="${height}" customHeight="1"`;
}

function cellXml(cell: Cell, at: string, look: CellLook | 'header'): string {
  if (cell === undefined || cell === '') return '';
  const style = look === 'plain' ? '' : ` s="${STYLES[look]}"`;
  if (typeof cell === 'number') return `<c r="${at}"${style}><v>${cell}</v></c>`;
  if (look === 'link' && canFollow(cell)) return linkXml(cell, at, style);
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${textXml(cell)}</t></is></c>`;
}

/** By a formula, since a list of links would have to be kept until the end of the sheet; its value is the address. */
function linkXml(href: string, at: string, style: string): string {
  const address = escapeMarkup(href.replaceAll('"', '""'));
  return `<c r="${at}"${style} t="str"><f>HYPERLINK("${address}")</f><v>${escapeMarkup(href)}</v></c>`;
}

const MAX_TEXT_OF_FORMULA = 255; // characters

function canFollow(text: string): boolean {
  return /^https?:\/\/\S+$/u.test(text) && text.length <= MAX_TEXT_OF_FORMULA;
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
