import { stringify } from 'csv-stringify/sync';

/** One row of CSV as RFC 4180 has it, with its line end; a cell with a line end of any kind is quoted. */
export function csvLine(cells: readonly string[]): string {
  return stringify([[...cells]], { record_delimiter: 'windows', quoted_match: /[\r\n]/ });
}
