import type { LibraryRecord } from '../../domain/record.ts';
import { canonicalJson } from './content-hash.ts';

export interface FieldChange {
  readonly field: keyof LibraryRecord;
  readonly before: unknown;
  readonly after: unknown;
}

/** What differs between two revisions of a record, field by field. */
export function fieldChanges(before: LibraryRecord, after: LibraryRecord): FieldChange[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof LibraryRecord)[]);
  return [...fields]
    .filter((field) => canonicalJson(before[field]) !== canonicalJson(after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));
}
