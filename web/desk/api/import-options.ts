import type { ColumnMapping } from '../../../domain/column-mapping.ts';
import type { KeptImportOptions } from '../../../domain/import-options.ts';

/** How a table’s columns become ours, as `docs/mappings.md` has it. */
export type Mapping = ColumnMapping;

/** How a file is to be read and published, as `docs/desk.md` has it; an option that was taken back is undefined. */
export type ImportOptions = {
  readonly [Key in keyof KeptImportOptions]: KeptImportOptions[Key] | undefined;
} & Pick<KeptImportOptions, 'kind' | 'mode'>;

/** The options of an import as the API gives them back. */
export function readOptions(options: Readonly<Record<string, unknown>>): ImportOptions {
  return { kind: 'auto', mode: 'upsert', ...options };
}
