import type { RecordFields } from '../../../domain/desk-records.ts';
import type { LibraryRecord } from '../../../domain/record.ts';
import type { EditedRecord } from '../../../ingest/edits/edit-record.ts';
import { ApiError } from '../../http/api-error.ts';
import { ExaminationLimitError } from '../examine/examiner.ts';
import type { Desk } from '../open-desk.ts';

/** What a record would be with other fields. Throws `too_large` where reading them takes too much time or memory. */
export async function examineFields(
  { examiner }: Pick<Desk, 'examiner'>,
  record: LibraryRecord,
  fields: RecordFields,
): Promise<EditedRecord> {
  try {
    return await examiner.record(record, fields);
  } catch (error) {
    if (!(error instanceof ExaminationLimitError)) throw error;
    throw new ApiError('too_large', ({ refusals }) => refusals.records.tooMuch, { cause: error });
  }
}
