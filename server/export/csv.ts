import type { PublishedRecord } from '../../domain/record.ts';
import { csvLine } from '../../ingest/columns/csv-line.ts';
import { SUMMARY_COLUMN } from '../../ingest/columns/summary-column.ts';
import { TABLE_HEADER, rowFor } from '../../ingest/columns/write-row.ts';

const BOM = '\ufeff'; // without it Excel takes UTF-8 for Windows-1252

const BEFORE = 'sdgs';

/**
 * The results of a search as a table: that of `writeTable`, and all the goals of a record in one column, for readers
 * who filter by them from any origin. An import leaves that column out.
 */
export async function* writeCsv(
  records: AsyncIterable<PublishedRecord> | Iterable<PublishedRecord>,
): AsyncGenerator<string> {
  const at = TABLE_HEADER.indexOf(BEFORE);
  yield BOM + csvLine(TABLE_HEADER.toSpliced(at, 0, SUMMARY_COLUMN.header));
  for await (const record of records)
    yield csvLine(rowFor(record).toSpliced(at, 0, SUMMARY_COLUMN.write(record)));
}

/** The table that our import reads back as the same records: its own columns, all kinds in one, RFC 4180. */
export async function* writeTable(
  records: AsyncIterable<PublishedRecord> | Iterable<PublishedRecord>,
): AsyncGenerator<string> {
  yield BOM + csvLine(TABLE_HEADER);
  for await (const record of records) yield csvLine(rowFor(record));
}
