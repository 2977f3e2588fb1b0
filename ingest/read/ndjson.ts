import { isUtf8 } from 'node:buffer';
import { RecordSchema } from '../../domain/record.ts';
import { issueOf } from '../cells/notes.ts';
import { TABLE_HEADER, rowFor, rowForPart } from '../columns/write-row.ts';
import { brokenCharacter } from './broken-character.ts';
import { FileProblem } from './file-problem.ts';
import type { RawRow } from './raw-row.ts';

const MAX_LINE_SIZE = 16 * 1024 * 1024; // bytes
const LINE_END = 0x0a;
const MAX_JUDGED_LINE = 1_000; // characters of a first line whose end has not come
const GEOJSON = /"type"\s*:\s*"FeatureCollection"/;

/** Whether a text begins as our NDJSON does: with one record on its own line. */
export function isNdjson(text: string): boolean {
  const start = text.trimStart();
  if (!start.startsWith('{')) return false;
  const end = start.indexOf('\n');
  if (end < 0 && start.length > MAX_JUDGED_LINE) return !GEOJSON.test(start.slice(0, MAX_JUDGED_LINE));
  return looksLikeRecord(parse(end < 0 ? start : start.slice(0, end)));
}

/** Whether an object means to be a record of ours, well formed or not: others name cities otherwise. */
export function looksLikeRecord(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('kind' in value) || !('title' in value)) return false;
  return ['city', 'coverage'].some((place) => typeof (value as Record<string, unknown>)[place] === 'object');
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
  return rowOfValue(parse(text), lines, text);
}

/** A parsed record as a row; what is none has the issues that say why. */
export function rowOfValue(value: unknown, lines: [number, number], text = ''): RawRow {
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

/** What can be shown of an object that is no record, so that it can be fixed among the refused rows: all that has its place. */
function cellsOf(object: Record<string, unknown>): string[] {
  const whole = {
    sections: [],
    themes: [],
    topics: [],
    unmappedTopics: [],
    sdgs: [],
    sdgTargets: [],
    ...object,
  };
  return rowForPart(whole, (header) => {
    const value = object[header];
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

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // not JSON; the caller says so
  }
}
