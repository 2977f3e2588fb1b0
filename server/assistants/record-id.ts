import { RecordIdSchema } from '../../domain/values.ts';

/** The parameter of tools that are about one record. */
export const recordId = RecordIdSchema.describe('The id of a record, as the tool “search” gives it.');
