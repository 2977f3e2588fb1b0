import type { LibraryRecord } from '../../../domain/record.ts';
import type { RecordFields } from '../../../domain/desk-records.ts';
import type { Catalogue } from '../../../library/catalogue/open-catalogue.ts';
import type { Gazetteer } from '../../../library/places/gazetteer.ts';
import type { KeptImport } from '../../../ingest/import/kept-imports.ts';
import { editRecord, type EditedRecord } from '../../../ingest/edits/edit-record.ts';
import { examineImport, type ExaminationReports, type ImportToExamine } from './examine-import.ts';

/** Reads what people send: tables, and the fields of a form. */
export interface Examiner {
  /** Throws what `signal` was aborted with, ExaminationLimitError, or a failure of the disk. */
  import(asked: ImportToExamine, signal: AbortSignal, reports: ExaminationReports): Promise<KeptImport>;
  /** Throws ExaminationLimitError. */
  record(record: LibraryRecord, fields: RecordFields): Promise<EditedRecord>;
  close(): Promise<void>;
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
    close: async () => {},
  };
}
