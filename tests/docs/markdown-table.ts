import { readText } from './repository.ts';

/** A table row by column name; cells as written, backticks included. */
export type Row = Readonly<Record<string, string>>;

/** The rows of the first table under a heading of a document. Throws when the heading or the table is missing. */
export function tableUnder(path: string, heading: string): Row[] {
  const lines = readText(path).split('\n');
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading);
  if (start < 0) throw new Error(`${path} has no heading "${heading}"`);
  const end = lines.findIndex((line, at) => at > start && /^#+ /.test(line));
  const section = lines.slice(start + 1, end < 0 ? undefined : end);
  const first = section.findIndex((line) => line.startsWith('|'));
  if (first < 0) throw new Error(`${path} has no table under "${heading}"`);
  const [header, , ...body] = section.slice(first);
  const columns = cellsOf(header ?? '');
  const length = body.findIndex((line) => !line.startsWith('|'));
  return body.slice(0, length < 0 ? undefined : length).map((line) => rowOf(columns, cellsOf(line)));
}

/** The first code span of each cell of a column: `` `id` `` gives `id`. Throws on a cell without one. */
export function codeColumn(rows: readonly Row[], column: string): string[] {
  return rows.map((row) => {
    const [code] = codesIn(row[column] ?? '');
    if (code === undefined) throw new Error(`No code in the column "${column}" of ${JSON.stringify(row)}`);
    return code;
  });
}

/** Every code span in a text. */
export function codesIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

function cellsOf(line: string): string[] {
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
}

function rowOf(columns: readonly string[], cells: readonly string[]): Row {
  return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
}
