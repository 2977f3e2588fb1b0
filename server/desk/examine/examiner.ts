import type { LibraryRecord } from '../../../domain/record.ts';
import type { RecordFields } from '../../../domain/desk-records.ts';
import type { Catalogue } from '../../../library/catalogue/open-catalogue.ts';
import type { Gazetteer } from '../../../library/places/gazetteer.ts';
import type { KeptImport } from '../../../ingest/import/kept-imports.ts';
import { issueOf } from '../../../ingest/cells/notes.ts';
import { readMembershipTable, type MembershipTable } from '../../../ingest/memberships/read-memberships.ts';
import { editRecord, type EditedRecord } from '../../../ingest/edits/edit-record.ts';
import { examineImport, type ExaminationReports, type ImportToExamine } from './examine-import.ts';

/** Reads what people send: tables, and the fields of a form. */
export interface Examiner {
  /** Throws what `signal` was aborted with, ExaminationLimitError, or a failure of the disk. */
  import(asked: ImportToExamine, signal: AbortSignal, reports: ExaminationReports): Promise<KeptImport>;
  /** Throws ExaminationLimitError. */
  record(record: LibraryRecord, fields: RecordFields): Promise<EditedRecord>;
  /** Throws ExaminationLimitError, or a failure of the disk. */
  memberships(file: MembershipFile): Promise<MembershipTable>;
  close(): Promise<void>;
}

/** A table of memberships that was sent. */
export interface MembershipFile {
  readonly name: string;
  readonly path: string;
}

/** Reading something took more time or memory than it may. */
export class ExaminationLimitError extends Error {
  override readonly name = 'ExaminationLimitError';
  readonly of: 'time' | 'memory';

  constructor(of: 'time' | 'memory') {
    super(`The examination took too much ${of}`);
    this.of = of;
  }
}

/** Examines in this program. `maxRows`: of a table. */
export function examineHere(
  { catalogue, gazetteer }: { readonly catalogue: Catalogue; readonly gazetteer: Gazetteer },
  maxRows?: number,
): Examiner {
  return {
    import: (asked, signal, reports) =>
      examineImport(asked, { catalogue, gazetteer, maxRows }, signal, reports),
    record: async (record, fields) => editRecord(record, fields, gazetteer),
    memberships: async (file) => withinRows(await readMembershipTable(file, gazetteer)),
    close: async () => {},
  };
}

const MOST_MEMBERSHIPS = 20_000; // rows; all networks that we know of have fewer

function withinRows(table: MembershipTable): MembershipTable {
  if (table.rows.length <= MOST_MEMBERSHIPS) return table;
  const message = `A table of memberships has at most ${MOST_MEMBERSHIPS} rows.`;
  return { rows: [], issues: [issueOf('unreadable-file', [1, 1], { message })] };
}
