import type { RecordKind } from '../../domain/record.ts';
import { isRequired, type CellType, type Column } from './column.ts';
import { columnsOf } from './registry.ts';

/** Lists are text to a Table Schema: its own `list` type cannot hold quoted values. */
const TYPES = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  date: 'date',
  boolean: 'boolean',
  list: 'string',
} as const satisfies Record<CellType, string>;

/** The Frictionless Table Schema (specs.frictionlessdata.io/table-schema) of the table of a kind. */
export function tableSchemaFor(kind: RecordKind) {
  return {
    $schema: 'https://specs.frictionlessdata.io/schemas/table-schema.json',
    fields: columnsOf(kind).map((column) => fieldOf(column, isRequired(column, kind))),
    missingValues: ['', 'NA', 'N/A', 'n/d', '-', 'null'],
  };
}

function fieldOf({ header, type, description, example }: Column, required: boolean) {
  return {
    name: header,
    type: TYPES[type],
    description,
    ...(example === '' ? {} : { example }),
    ...(required ? { constraints: { required: true } } : {}),
  };
}
