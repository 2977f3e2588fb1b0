// How cells of a workbook look (ECMA-376, part 1, 18.8).

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** How the cells of a column look: texts wrap, amounts have separators, addresses can be followed. */
export type CellLook = 'plain' | 'text' | 'amount' | 'link';

/** Places in `cellXfs` of the styles, each from the top of its cell. */
export const STYLES: Readonly<Record<CellLook | 'header', number>> = {
  plain: 0,
  header: 1,
  text: 2,
  amount: 3,
  link: 4,
};
const AMOUNT = 3; // the built-in format #,##0, in the reader’s separators

export function stylesXml(): string {
  const font = (more: string) => `<font>${more}<name val="Calibri"/><family val="2"/></font>`;
  const fill = (pattern: string) => `<fill><patternFill ${pattern}</fill>`;
  const format = (attributes: string, alignment: string) =>
    `<xf borderId="0" xfId="0" applyAlignment="1" ${attributes}><alignment vertical="top"${alignment}/></xf>`;
  const formats = [
    format('numFmtId="0" fontId="0" fillId="0"', ''),
    format('numFmtId="0" fontId="1" fillId="2" applyFont="1" applyFill="1"', ' wrapText="1"'),
    format('numFmtId="0" fontId="0" fillId="0"', ' wrapText="1"'),
    format(`numFmtId="${AMOUNT}" fontId="0" fillId="0" applyNumberFormat="1"`, ''),
    format('numFmtId="0" fontId="2" fillId="0" applyFont="1"', ''),
  ];
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="3">${font('<sz val="11"/>')}` +
    `${font('<b/><sz val="11"/><color rgb="FF0F4C5C"/>')}${font('<u/><sz val="11"/><color rgb="FF0563C1"/>')}</fonts>` +
    `<fills count="3">${fill('patternType="none"/>')}${fill('patternType="gray125"/>')}` +
    `${fill('patternType="solid"><fgColor rgb="FFE3EEF1"/><bgColor indexed="64"/></patternFill>')}</fills>` +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
