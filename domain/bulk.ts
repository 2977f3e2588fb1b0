import { z } from 'zod';
import { FieldIssueSchema, ProposedChangesSchema } from './desk-records.ts';
import { STATUSES } from './vocabularies/statuses.ts';
import { isTermId, termIds } from './vocabularies/term.ts';
import { TOPICS } from './vocabularies/topics.ts';

/** Records that one edit may change; past it, an import of an export is the better way. */
export const MOST_IN_BULK = 1_000;
const MAX_QUERY = 200; // characters, as in the list
const MAX_LINE = 300;

const topic = z.string().refine((id) => isTermId(TOPICS, id), 'Not one of our topics.');
const line = z.string().trim().min(1).max(MAX_LINE);

/** What is done to each of the records; one thing at a time, so that the history says what it was. */
export const BulkChangeSchema = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('add-topic'), topic }),
  z.strictObject({ what: z.literal('remove-topic'), topic }),
  z.strictObject({ what: z.literal('status'), status: z.enum(termIds(STATUSES)) }),
  z.strictObject({ what: z.literal('source'), source: line }),
  z.strictObject({ what: z.literal('licence'), licence: line }),
  z.strictObject({ what: z.literal('withdraw'), reason: z.string().trim().max(1_000) }),
]);

/** Which records, as a search at the desk finds them, and what is done to them. */
export const BulkAskedSchema = z.strictObject({
  q: z.string().max(MAX_QUERY),
  change: BulkChangeSchema,
});

export const BulkSchema = BulkAskedSchema.extend({
  /** Of the preview that was seen: the same records, as they were. */
  seen: z.string().min(1),
});

/** What it would do; nothing is changed by asking. */
export const BulkPreviewResponseSchema = z.object({
  /** Records that the search finds. */
  found: z.int().nonnegative(),
  changed: z.int().nonnegative(),
  unchanged: z.int().nonnegative(),
  /** Records that cannot take it, and why. */
  refused: z.int().nonnegative(),
  issues: z.array(FieldIssueSchema),
  /** The first records that would change, field by field. */
  records: z.array(ProposedChangesSchema),
  /** Given back when it is done, so that nothing is changed unseen. */
  seen: z.string(),
});

export type BulkChange = z.infer<typeof BulkChangeSchema>;
export type BulkPreviewResponse = z.infer<typeof BulkPreviewResponseSchema>;
