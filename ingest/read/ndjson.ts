import { isUtf8 } from 'node:buffer';
import { RecordSchema } from '../../domain/record.ts';
import { issueOf } from '../cells/notes.ts';
import { TABLE_HEADER, rowFor } from '../columns/write-row.ts';
import { brokenCharacter } from './broken-character.ts';
import { FileProblem } from './file-problem.ts';
import type { RawRow } from './raw-row.ts';

const MAX_LINE_SIZE = 16 * 1024 * 1024; // bytes
const LINE_END = 0x0a;

/** Whether a text begins as NDJSON does: with one object on its own line. */
export function isNdjson(text: string): boolean {
  const start = text.trimStart();
  if (!start.startsWith('{')) return false;
  const end = start.indexOf('\n');
  return end < 0 ? isObject(start) || start.length > 1_000 : isObject(start.slice(0, end));
}

/**
 * The records of NDJSON (UTF-8), as the export writes it, as the rows of a table under our own headers: so there is one
 * way in for all formats. A line that holds no record is a row with the issues that say why; one with bytes that are no
 * characters is refused, as in CSV. `isDecoded`: the bytes came from another encoding.
 */
export async function* readNdjson(chunks: AsyncIterable<Buffer>, isDecoded = false): AsyncGenerator<RawRow> {
  yield { lines: [1, 1], cells: TABLE_HEADER };
  let line = 0;
  for await (const bytes of linesOf(chunks)) {
    line += 1;
    const text = bytes.toString();
    if (text.trim() === '') continue;
    const row = rowOf(text, [line, line]);
    const isBroken = isDecoded ? text.includes('\uFFFD') : !isUtf8(bytes);
    yield isBroken
      ? { lines: row.lines, cells: row.cells, notes: [brokenCharacter(row.cells, isDecoded)] }
      : row;
  }
}

function rowOf(text: string, lines: [number, number]): RawRow {
  const value = parse(text);
  const read = RecordSchema.safeParse(value);
  if (read.success) return { lines, cells: rowFor(read.data) };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = 'Not a JSON object. Every line holds one record.';
    return { lines, cells: cellsOf({}), issues: [issueOf('invalid-value', lines, { message, value: text })] };
  }
  const issues = read.error.issues.map(({ path, message }) => {
    const field = path.join('.');
    const [first] = path;
    const isMissing = path.length === 1 && first !== undefined && !(first in value);
    return issueOf(
      isMissing ? 'missing-value' : 'invalid-value',
      lines,
      { message },
      field === '' ? {} : { field },
    );
  });
  return { lines, cells: cellsOf(value as Record<string, unknown>), issues };
}

/** What can be shown of an object that is no record, so that it is found again among the refused rows. */
function cellsOf(object: Record<string, unknown>): string[] {
  return TABLE_HEADER.map((name) => {
    const value = object[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  });
}

async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, start)) {
      yield Buffer.concat([...parts, chunk.subarray(start, end)]);
      [parts, size, start] = [[], 0, end + 1];
    }
    parts.push(chunk.subarray(start));
    size += chunk.length - start;
    if (size > MAX_LINE_SIZE)
      throw new FileProblem('unreadable-file', { message: 'A line of this NDJSON file never ends.' });
  }
  if (size > 0) yield Buffer.concat(parts);
}

function isObject(text: string): boolean {
  const value = parse(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // not JSON; the caller says so
  }
}
