import type { RecordFields } from '../../../domain/desk-records.ts';
import type { LibraryRecord } from '../../../domain/record.ts';
import type { EditedRecord } from '../../../ingest/edits/edit-record.ts';
import type { ImportProgress } from '../../../ingest/import/import-options.ts';
import type { KeptImport } from '../../../ingest/import/kept-imports.ts';
import type { TableLook } from '../../../ingest/import/look-at-table.ts';
import type { MembershipTable } from '../../../ingest/memberships/read-memberships.ts';
import type { ImportToExamine } from './examine-import.ts';
import type { MembershipFile } from './examiner.ts';

/** What a process is started with. */
export interface ProcessData {
  readonly dataDir: string;
  readonly maxRows: number | undefined;
}

export type Question =
  | { readonly import: ImportToExamine }
  | { readonly record: LibraryRecord; readonly fields: RecordFields }
  | { readonly memberships: MembershipFile };

/** What the process says: `progress` and `look` on the way, then one of the others. */
export type Answer =
  | { readonly progress: ImportProgress }
  | { readonly look: TableLook }
  | { readonly examined: KeptImport }
  | { readonly edited: EditedRecord }
  | { readonly table: MembershipTable }
  /** An error keeps its words and its code on the way, and no more. */
  | { readonly failure: string; readonly code?: string };
