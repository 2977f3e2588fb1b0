import type { Column } from '../../ingest/columns/column.ts';
import { COLUMNS } from '../../ingest/columns/registry.ts';
import { csvLine } from '../../ingest/columns/csv-line.ts';

/** A Frictionless Table Schema of a table with these headers. Lists are strings there: `; ` parts their values. */
export function tableSchema(headers: readonly string[]): object {
  const fields = headers.map(columnNamed).map((column) => ({
    name: column.header,
    type: column.type === 'list' ? 'string' : column.type,
    description: column.description,
    example: column.example,
    ...(column.required && { constraints: { required: true } }),
  }));
  return { fields, missingValues: [''], primaryKey: 'id' };
}

/** What every column means, as a table. */
export function dataDictionary(headers: readonly string[]): string {
  const rows = headers
    .map(columnNamed)
    .map((column) => [
      column.header,
      column.field,
      column.kinds.join('; '),
      column.type,
      column.required ? 'yes' : 'no',
      column.description,
      column.example,
    ]);
  return `\ufeff${[['column', 'field', 'kinds', 'type', 'required', 'description', 'example'], ...rows].map(csvLine).join('')}`;
}

function columnNamed(header: string): Column {
  const column = COLUMNS.find((candidate) => candidate.header === header);
  if (!column) throw new Error(`There is no column ${header}`);
  return column;
}
