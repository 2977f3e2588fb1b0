import { cleanText } from '../ingest/cells/clean-text.ts';
import { RowNotes } from '../ingest/cells/notes.ts';
import { emptyDraft } from '../ingest/columns/draft.ts';
import { COLUMNS, type Column } from '../ingest/columns/registry.ts';

/** Shapes that make a pattern try the same letters again and again. */
export const HOSTILE_CELLS: Readonly<Record<string, (length: number) => string>> = {
  'spaces in the middle': (length) => `a${' '.repeat(length)}x`,
  'spaces and commas': (length) => 'a ,'.repeat(Math.ceil(length / 3)),
  'line ends': (length) => 'a\n \n'.repeat(Math.ceil(length / 4)),
  'one long word': (length) => `11: ${'a'.repeat(length)}1`,
  'words without an end': (length) => `SDG 11 ${'ab '.repeat(Math.ceil(length / 3))}1`,
  'marks around nothing': (length) => `${'"('.repeat(Math.ceil(length / 2))}x`,
  'marks at the end': (length) => `x${'.)'.repeat(Math.ceil(length / 2))}x`,
  'hyphens and lines': (length) => `SDG${'-_'.repeat(Math.ceil(length / 2))}x`,
  'numbers with dots': (length) => '1.'.repeat(Math.ceil(length / 2)),
  'numbers with commas': (length) => '1,234'.repeat(Math.ceil(length / 5)),
  digits: (length) => '1'.repeat(length),
  years: (length) => '2018-2020/'.repeat(Math.ceil(length / 10)),
  quotes: (length) => ';"""a'.repeat(Math.ceil(length / 5)),
  'open quotes': (length) => '"a;'.repeat(Math.ceil(length / 3)),
  'an array that is none': (length) =>
    `[${' '.repeat(Math.ceil(length / 2))}${'""'.repeat(Math.ceil(length / 4))}{]`,
  'open tags': (length) => '<a <script <!-- '.repeat(Math.ceil(length / 16)),
  'one open tag': (length) => `<a ${'x '.repeat(Math.ceil(length / 2))}`,
  entities: (length) => '&#1;&amp'.repeat(Math.ceil(length / 8)),
  'addresses with dots': (length) => `www${'.a'.repeat(Math.ceil(length / 2))} x`,
  addresses: (length) => 'https://a.b '.repeat(Math.ceil(length / 12)),
  'spaces before addresses': (length) =>
    `a${' '.repeat(Math.ceil(length / 2))}x http://${' '.repeat(Math.ceil(length / 2))}x`,
  'Chinese goals': (length) => '无贫穷'.repeat(Math.ceil(length / 3)),
  'words that begin a goal': (length) => 'no zero good quality clean '.repeat(Math.ceil(length / 27)),
  apostrophes: (length) => "l'".repeat(Math.ceil(length / 2)),
  'combining marks': (length) => `e${'\u0301'.repeat(length)}`,
  'white space of every kind': (length) => '\u00a0\t\u2003'.repeat(Math.ceil(length / 3)),
};

/** One column for each way of reading: seventeen flags and seven sections are read by the same code. */
export const CELL_READERS = [...new Map(COLUMNS.map((column) => [String(column.read), column])).values()];

/** Milliseconds of computing that a column takes for a cell. */
export function costOf(column: Column, cell: string): number {
  const before = process.cpuUsage();
  const notes = new RowNotes([2, 2]);
  notes.turnTo(column.header, column.field);
  const { text } = cleanText(cell, column.shape, column.isEmpty);
  if (text !== '') column.read(text, emptyDraft(), notes);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
