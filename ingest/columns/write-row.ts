import type { LibraryRecord, RecordKind } from '../../domain/record.ts';
import { writeText } from '../cells/clean-text.ts';
import { COLUMNS } from './registry.ts';

/** Everything a record can hold, whatever its kind: so that an export loses nothing and may hold both kinds. */
const EXPORTED = COLUMNS.filter((column) => column.isOffered && column.header !== 'period');

/**
 * The headers of an export. They are the same for both kinds, so that one table can hold both; the column `kind` tells
 * them apart.
 */
export function headerFor(_kind: RecordKind): string[] {
  return EXPORTED.map((column) => column.header);
}

/** The cells of a record, under `headerFor`. Reading them again gives the same record, and no spreadsheet runs them. */
export function rowFor(record: LibraryRecord): string[] {
  return EXPORTED.map((column) => writeText(column.write(record), column.shape, column.isEmpty));
}
