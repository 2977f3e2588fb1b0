import type { RecordKind } from '../../domain/record.ts';
import { csvLine } from './csv-line.ts';
import { columnsOf } from './registry.ts';

/** The table that an editor starts from: the header and one example row, as CSV that spreadsheets open as UTF-8. */
export function templateFor(kind: RecordKind): string {
  const columns = columnsOf(kind).filter(({ header }) => header !== 'kind' && header !== 'city_id');
  const rows = [columns.map(({ header }) => header), columns.map(({ example }) => example)];
  return `\ufeff${rows.map(csvLine).join('')}`;
}
