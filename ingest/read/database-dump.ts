import type { ImportIssue } from '../../domain/import-issues.ts';
import { issueOf } from '../cells/notes.ts';
import type { RawRow } from './raw-row.ts';

/** So many rows show whether a program wrote the file; they are kept until they are read. */
const LOOKED_AT = 2_000;
const NULL_CELL = '\\N';
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t', '\\': '\\' };

/**
 * The rows of text split by tabs; where MySQL or PostgreSQL wrote it, which `\N` for NULL gives away, `\n`, `\t` and `\\`
 * inside a cell are a line end, a tab and a backslash, and `\N` is an empty cell. That is said once.
 */
export async function* readDump(rows: AsyncIterable<RawRow>, issues: ImportIssue[]): AsyncGenerator<RawRow> {
  let waiting: RawRow[] | undefined = [];
  let isDump = false;
  for await (const row of rows) {
    if (waiting === undefined) {
      yield isDump ? unescaped(row) : row;
      continue;
    }
    waiting.push(row);
    isDump ||= row.cells.includes(NULL_CELL);
    if (!isDump && waiting.length < LOOKED_AT) continue;
    if (isDump) issues.push(dumpIssue(row));
    yield* isDump ? waiting.map(unescaped) : waiting;
    waiting = undefined;
  }
  yield* waiting ?? [];
}

function unescaped(row: RawRow): RawRow {
  return { ...row, cells: row.cells.map(unescapeCell) };
}

function unescapeCell(cell: string): string {
  if (!cell.includes('\\')) return cell;
  if (cell === NULL_CELL) return '';
  return cell.replace(/\\(.)/gs, (both, letter: string) => ESCAPED[letter] ?? both);
}

function dumpIssue({ lines }: RawRow): ImportIssue {
  return issueOf('text-cleaned', lines, {
    value: NULL_CELL,
    message: 'Read as the dump of a database: \\N is an empty cell, \\n inside a cell a line end.',
  });
}
