import { MAX_ID_LENGTH } from '../../domain/values.ts';

const RECORD_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What `RecordIdSchema` says. */
export function isRecordId(text: string): boolean {
  return text.length <= MAX_ID_LENGTH && RECORD_ID.test(text);
}
