import type { KeptImportOptions } from '../../../domain/import-options.ts';
import type { KeptImport } from '../../../ingest/import/kept-imports.ts';
import type { TableLook } from '../../../ingest/import/look-at-table.ts';

/** What a table of refused rows takes from the import that refused them. */
export interface TakenMapping {
  readonly options: KeptImportOptions;
  readonly from: { readonly id: string; readonly name: string };
}

const FROM: string = 'rejected_from';

/**
 * Columns and answers of the import that refused the rows of this table: the newest of a file of that name whose columns
 * the table has. Undefined for any other table, and where somebody has said already how it is read. `others`: the newest first.
 */
export function mappingOfRejects(
  { id, options }: KeptImport,
  { columns, rows }: TableLook,
  others: readonly KeptImport[],
): TakenMapping | undefined {
  const headers = columns.map(({ header }) => header);
  const at = headers.indexOf(FROM);
  if (at < 0 || options.mapping !== undefined) return undefined;
  const name = rows.map((cells) => cells[at]?.trim() ?? '').find((cell) => cell !== '');
  const first = others.find((other) => {
    if (other.id === id || other.file.name !== name || other.options.mapping === undefined) return false;
    return other.look?.columns.every(({ header }) => headers.includes(header)) ?? false;
  });
  if (!first) return undefined;
  const { kind, source, mapping, emptyCells, duplicates } = first.options;
  return {
    from: { id: first.id, name: first.file.name },
    options: {
      ...options,
      kind: options.kind === 'auto' ? kind : options.kind,
      ...(source !== undefined && { source: options.source ?? source }),
      ...(mapping && { mapping }),
      ...(emptyCells && { emptyCells }),
      ...(duplicates?.kinds && { duplicates: { kinds: duplicates.kinds } }),
    },
  };
}
