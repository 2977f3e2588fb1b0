import type { LibraryRecord } from '../../domain/record.ts';
import { writeText } from '../cells/clean-text.ts';
import { COLUMNS } from './registry.ts';

/** Everything a record of any kind can hold: so that an export loses nothing and may hold several kinds. */
const EXPORTED = COLUMNS.filter((column) => column.isOffered && column.header !== 'period');

/**
 * The headers of an export. They are the same for every kind, so that one table can hold them all; the column `kind`
 * tells them apart.
 */
export const TABLE_HEADER: readonly string[] = EXPORTED.map((column) => column.header);

/** The cells of a record, under `TABLE_HEADER`. Reading them again gives the same record, and no spreadsheet runs them. */
export function rowFor(record: LibraryRecord): string[] {
  return EXPORTED.map((column) => writeText(column.write(record), column.shape, column.isEmpty));
}

/** The same for what only means to be a record; `otherwise`: the cell of a column that cannot be written. */
export function rowForPart(part: object, otherwise: (header: string) => string): string[] {
  return EXPORTED.map(({ header, write, shape, isEmpty }) => {
    try {
      const cell: unknown = write(part as LibraryRecord);
      return typeof cell === 'string' ? writeText(cell, shape, isEmpty) : otherwise(header);
    } catch {
      return otherwise(header); // a part of it is missing, or is something else
    }
  });
}
