import type { RecordKind } from '../../domain/record.ts';
import { TRANSLATION_HEADERS } from '../../domain/translations.ts';
import { csvLine } from './csv-line.ts';
import { columnsOf } from './registry.ts';

const IN_TEMPLATES = 'es'; // one language shows how it is done; others have columns that are called alike
const LEFT_OUT: ReadonlySet<string> = new Set([
  'kind',
  'city_id',
  ...TRANSLATION_HEADERS.filter((header) => !header.endsWith(`_${IN_TEMPLATES}`)),
]);

/** The table that an editor starts from: the header and one example row, as CSV that spreadsheets open as UTF-8. */
export function templateFor(kind: RecordKind): string {
  const columns = columnsOf(kind).filter(({ header }) => !LEFT_OUT.has(header));
  const rows = [columns.map(({ header }) => header), columns.map(({ example }) => example)];
  return `\ufeff${rows.map(csvLine).join('')}`;
}
