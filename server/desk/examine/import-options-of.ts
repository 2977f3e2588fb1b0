import type { ImportOptions } from '../../../ingest/import/import-options.ts';
import type { KeptImport } from '../../../ingest/import/kept-imports.ts';

/** The options of a kept import as an import takes them. `isAdmin`: who decides may take out what others brought. */
export function importOptionsOf(
  kept: Pick<KeptImport, 'options' | 'by'>,
  isAdmin: boolean,
  signal?: AbortSignal,
): ImportOptions {
  return { ...kept.options, by: kept.by, onlyOwn: !isAdmin, ...(signal && { signal }) };
}
