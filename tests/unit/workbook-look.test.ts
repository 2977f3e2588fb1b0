import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { sheetXml, WORKBOOK_PARTS, workbookXml } from '../../server/export/workbook-xml.ts';
import { ZipPieces } from '../../server/export/zip-pieces.ts';

async function* rows(cells: (string | number)[]) {
  yield cells;
}

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

const COLUMNS = [
  { name: 'Title', width: 48, look: 'text' },
  { name: 'Cost', width: 16, look: 'amount' },
  { name: 'Page', width: 40, look: 'link' },
] as const;
const OPTIONS = { isRightToLeft: false, keepsFirst: true, whenTooLong: (text: string) => text };

describe('A workbook to read', () => {
  test('wraps texts, separates thousands, and has addresses that can be followed', async () => {
    const page = 'https://example.org/?a=1&b="2"';
    const xml = await textOf(sheetXml(COLUMNS, rows(['Long', 11_000_000_000, page]), OPTIONS));
    expect(xml).toContain('<c r="A2" s="2" t="inlineStr">');
    expect(xml).toContain('<c r="B2" s="3"><v>11000000000</v>');
    expect(xml).toContain('<f>HYPERLINK("https://example.org/?a=1&amp;b=&quot;&quot;2&quot;&quot;")</f>');
  });

  test('gives a row the room that its longest text takes, and no more than a program allows', async () => {
    const heights = async (title: string) =>
      [
        ...(await textOf(sheetXml(COLUMNS, rows([title, 1, '']), OPTIONS))).matchAll(/<row r="2"([^>]*)>/g),
      ].map(([, at]) => at?.trim());
    expect(await heights('Short')).toEqual(['']);
    expect(await heights('a'.repeat(100))).toEqual(['ht="45" customHeight="1"']);
    expect(await heights('One\nTwo')).toEqual(['ht="30" customHeight="1"']);
    expect(await heights('a'.repeat(9000))).toEqual(['ht="409" customHeight="1"']);
  });

  test('makes no link of what is no address or too long for a formula', async () => {
    const long = `https://example.org/${'a'.repeat(300)}`;
    for (const text of ['javascript:alert(1)', 'Ask the mayor', long]) {
      const xml = await textOf(sheetXml(COLUMNS, rows(['', 1, text]), OPTIONS));
      expect(xml).not.toContain('<f>');
      expect(xml).toContain(text);
    }
  });

  test('is read back by another reader, links as their addresses', async () => {
    const zip = new ZipPieces(new Date('2026-01-01T00:00:00Z'));
    const sheet = await textOf(sheetXml(COLUMNS, rows(['A', 2, 'https://example.org/']), OPTIONS));
    const parts = [
      ...WORKBOOK_PARTS,
      ['xl/workbook.xml', workbookXml(['One', 'Two'])],
      ['xl/worksheets/sheet1.xml', sheet],
      ['xl/worksheets/sheet2.xml', sheet],
    ] as const;
    const bytes: Uint8Array[] = [];
    for (const [name, xml] of parts) for await (const piece of zip.add(name, [xml])) bytes.push(piece);
    bytes.push(...zip.end());
    const { sheets } = await readXlsx(Buffer.concat(bytes));
    expect(sheets[0]?.rows[1]).toEqual(['A', 2, 'https://example.org/']);
  });
});
