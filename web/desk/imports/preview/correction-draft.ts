import type { Corrections } from '../../../../domain/row-decisions.ts';
import type { ImportOptions } from '../../api/import-options.ts';

/** Puts one cell into corrections; what a row had before stays. */
export function correctCell(edits: Corrections, key: string, header: string, text: string): Corrections {
  return { ...edits, [key]: { ...edits[key], [header]: text } };
}

/** Adds corrections to those that the import has. */
export function addCorrections(options: ImportOptions, edits: Corrections): ImportOptions {
  const corrections: Corrections = { ...options.corrections };
  for (const [key, cells] of Object.entries(edits)) corrections[key] = { ...corrections[key], ...cells };
  return { ...options, corrections };
}
