import { Readable } from 'node:stream';
import type { Gazetteer } from '../../../library/places/gazetteer.ts';
import {
  openTable,
  type OpenTable,
  type ReadOptions,
  type RowOutcome,
} from '../../../ingest/rows/open-table.ts';

const CHUNK_SIZE = 64 * 1024; // as files come

export interface ReadTable {
  readonly table: OpenTable;
  readonly outcomes: RowOutcome[];
  /** Every issue as `[first line, column or '', code]`. */
  readonly found: [number, string, string][];
}

/** Reads a table from memory to its end. */
export async function readTable(
  content: string | Buffer,
  cities: Gazetteer,
  options: Partial<ReadOptions> & { name?: string } = {},
): Promise<ReadTable> {
  const { name = 'table.csv', ...rest } = options;
  const stream = Readable.from(chunksOf(Buffer.from(content)), { objectMode: false });
  const table = await openTable({ name, stream }, { kind: 'auto', ...rest }, cities);
  const outcomes: RowOutcome[] = [];
  for await (const outcome of table.rows()) outcomes.push(outcome);
  await table.close();
  const issues = [...table.issues, ...outcomes.flatMap((outcome) => outcome.issues)];
  return { table, outcomes, found: issues.map(({ lines, column, code }) => [lines[0], column ?? '', code]) };
}

function* chunksOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += CHUNK_SIZE) yield bytes.subarray(at, at + CHUNK_SIZE);
}
