import { z } from 'zod';
import { RECORD_STATES } from './desk-lists.ts';

const MAX_NAME = 100; // characters; a line of a list
const MAX_TEXT = 200;

/** A search for records at the desk that somebody keeps for themselves. */
export const NewSearchSchema = z.strictObject({
  name: z.string().trim().min(1).max(MAX_NAME),
  q: z.string().trim().max(MAX_TEXT).default(''),
  state: z.enum(RECORD_STATES).optional(),
});
export const SavedSearchSchema = NewSearchSchema.extend({ id: z.string() });
export const SavedSearchesResponseSchema = z.object({ searches: z.array(SavedSearchSchema) });

export type NewSearch = z.output<typeof NewSearchSchema>;
export type SavedSearch = z.infer<typeof SavedSearchSchema>;
export type SavedSearchesResponse = z.infer<typeof SavedSearchesResponseSchema>;
