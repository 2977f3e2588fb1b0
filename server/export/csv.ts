import { EMPTY_QUERY } from '../../domain/query.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import { guardFormula } from '../../library/words/guard-formula.ts';
import { csvLine } from '../../ingest/columns/csv-line.ts';
import { PAGES_HEADER, SUMMARY_COLUMN } from '../../ingest/columns/summary-column.ts';
import { TABLE_HEADER, rowFor } from '../../ingest/columns/write-row.ts';
import type { ExportContext } from './export-format.ts';
import { placesInside, saysPages, type ExportedRecord } from './exported-record.ts';

const BOM = '\ufeff'; // without it Excel takes UTF-8 for Windows-1252

const BEFORE = 'sdgs';

/**
 * The results of a search as a table: that of `writeTable`, all the goals of a record in one column, for readers
 * who filter by them from any origin, and where documents were searched the pages. An import leaves these columns out.
 */
export async function* writeCsv(
  records: AsyncIterable<ExportedRecord> | Iterable<ExportedRecord>,
  { query = EMPTY_QUERY }: Partial<Pick<ExportContext, 'query'>> = {},
): AsyncGenerator<string> {
  const at = TABLE_HEADER.indexOf(BEFORE);
  const pages = (cell: string) => (saysPages(query) ? [cell] : []);
  yield BOM + csvLine([...TABLE_HEADER.toSpliced(at, 0, SUMMARY_COLUMN.header), ...pages(PAGES_HEADER)]);
  for await (const record of records) {
    const cells = rowFor(record).toSpliced(at, 0, SUMMARY_COLUMN.write(record));
    yield csvLine([...cells, ...pages(guardFormula(placesInside(record, query.lang)))]);
  }
}

/** The table that our import reads back as the same records: its own columns, all kinds in one, RFC 4180. */
export async function* writeTable(
  records: AsyncIterable<PublishedRecord> | Iterable<PublishedRecord>,
): AsyncGenerator<string> {
  yield BOM + csvLine(TABLE_HEADER);
  for await (const record of records) yield csvLine(rowFor(record));
}
