import { stringify } from 'csv-stringify/sync';
import type { PublishedRecord } from '../../domain/record.ts';
import { headerFor, rowFor } from '../../ingest/columns/write-row.ts';

const BOM = '\ufeff'; // without it Excel takes UTF-8 for Windows-1252

/** The table that our import reads back as the same records: its own columns, both kinds in one, RFC 4180. */
export async function* writeCsv(
  records: AsyncIterable<PublishedRecord> | Iterable<PublishedRecord>,
): AsyncGenerator<string> {
  yield BOM + csvLines([headerFor('strategy')]);
  for await (const record of records) yield csvLines([rowFor(record)]);
}

/** Rows as CSV lines; a cell with a line end of any kind is quoted. */
export function csvLines(rows: readonly (readonly string[])[]): string {
  return stringify([...rows], { record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}
