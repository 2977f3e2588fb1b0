import { decodeEntities } from '../cells/html-entities.ts';
import { FileProblem } from './file-problem.ts';
import type { RawRow } from './raw-row.ts';
import { readWholeText } from './read-whole.ts';

const MAX_CELLS = 5_000_000; // a page may span one cell over a thousand columns
const MAX_SPAN = 1_000;
const LINE_BREAKS = new Set(['br', '/p', '/div', '/li']);
const UNSHOWN = new Set(['script', 'style', 'title']);

interface OpenRow {
  readonly lines: [number, number];
  readonly cells: string[];
}

interface OpenPart {
  readonly rows: OpenRow[];
  /** By column: a cell above that spans rows, and how many of them are left. */
  readonly spanning: Map<number, { text: string; left: number }>;
  cell?: { parts: string[]; tag: string } | undefined;
}

/**
 * The rows of the largest table of a web page (UTF-8), which some programs save as .xls. The page is read whole, up to
 * 64 MB, and gone through once. A cell that spans several rows is in each of them. Throws FileProblem when there is none.
 */
export async function* readHtmlTable(chunks: AsyncIterable<Buffer>): AsyncGenerator<RawRow> {
  const text = (await readWholeText(chunks, 'a web page')).toString();
  const largest = tablesIn(text).sort((a, b) => b.length - a.length)[0] ?? [];
  if (!largest.some(({ cells }) => cells.length > 1)) throw noTable();
  const width = largest.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  for (const { lines, cells } of largest)
    yield { lines, cells: [...cells, ...Array.from({ length: width - cells.length }, () => '')] };
}

function tablesIn(text: string): OpenRow[][] {
  const tables: OpenPart[] = [];
  const open: OpenPart[] = [];
  let line = 1;
  let count = 0;
  let counted = 0; // up to here lines are counted
  const lineAt = (at: number) => {
    for (let end = text.indexOf('\n', counted); end >= 0 && end < at; end = text.indexOf('\n', counted)) {
      line += 1;
      counted = end + 1;
    }
    return line;
  };
  const close = (at: number) => {
    const table = open.at(-1);
    const row = table?.rows.at(-1);
    if (!table?.cell || !row) return;
    row.lines[1] = lineAt(at);
    count += addCell(table, row, table.cell);
    table.cell = undefined;
    if (count > MAX_CELLS) throw noTable();
  };
  for (let at = 0; at < text.length;) {
    const start = text.indexOf('<', at);
    const stop = start < 0 ? text.length : start;
    open.at(-1)?.cell?.parts.push(text.slice(at, stop));
    if (start < 0) break;
    const isComment = text.startsWith('<!--', start);
    const end = text.indexOf(isComment ? '-->' : '>', start);
    if (end < 0) break;
    at = end + (isComment ? 3 : 1);
    if (isComment) continue;
    const tag = text.slice(start + 1, Math.min(end, start + 500)).toLowerCase();
    const name = /^\/?[a-z][a-z0-9]*/.exec(tag)?.[0] ?? '';
    const table = open.at(-1);
    if (UNSHOWN.has(name)) {
      const after = text.indexOf('</', at);
      at = after < 0 ? text.length : after;
    } else if (name === 'table') {
      const part: OpenPart = { rows: [], spanning: new Map() };
      tables.push(part);
      open.push(part);
    } else if (name === '/table') {
      close(start);
      open.pop();
    } else if (name === 'tr' || name === '/tr') {
      close(start);
      if (name === 'tr') table?.rows.push({ lines: [lineAt(start), lineAt(start)], cells: [] });
    } else if (name === 'td' || name === 'th') {
      close(start);
      if (table && table.rows.length > 0) table.cell = { parts: [], tag };
    } else if (name === '/td' || name === '/th') close(start);
    else if (LINE_BREAKS.has(name)) table?.cell?.parts.push('\u2028');
  }
  close(text.length); // where the page is cut off
  return tables.map(({ rows }) => rows.filter(({ cells }) => cells.length > 0));
}

/** Puts a cell behind those of its row and those that reach down into it; answers how many there are now. */
function addCell(
  { spanning }: OpenPart,
  { cells }: OpenRow,
  { parts, tag }: { parts: string[]; tag: string },
): number {
  const before = cells.length;
  const fill = () => {
    for (let above = spanning.get(cells.length); above; above = spanning.get(cells.length)) {
      above.left -= 1;
      if (above.left === 0) spanning.delete(cells.length);
      cells.push(above.text);
    }
  };
  fill();
  const text = decodeEntities(parts.join('').replace(/\s+/g, (gap) => (gap.includes('\u2028') ? '\n' : ' ')));
  const rows = spanOf(tag, 'rowspan');
  for (let left = spanOf(tag, 'colspan'), isFirst = true; left > 0; left -= 1, isFirst = false) {
    const shown = isFirst ? text.trim() : '';
    if (rows > 1) spanning.set(cells.length, { text: shown, left: rows - 1 });
    cells.push(shown);
  }
  fill();
  return cells.length - before;
}

function spanOf(tag: string, name: 'rowspan' | 'colspan'): number {
  const at = tag.indexOf(`${name}=`);
  const number = at < 0 ? 1 : Number.parseInt(tag.slice(at + name.length + 1).replace(/^["']/, ''), 10);
  return number > 0 ? Math.min(number, MAX_SPAN) : 1;
}

function noTable(): FileProblem {
  const message =
    'This is a web page saved as .xls or under another name, without a table that can be read; perhaps a sign-in page. Save the table as .xlsx or CSV.';
  return new FileProblem('unsupported-file', { message });
}
