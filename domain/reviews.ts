import { z } from 'zod';
import { ImportCountsSchema } from './desk.ts';
import { PROPOSAL_STATES } from './desk-lists.ts';
import { ProposedChangesSchema, RecordFieldsSchema } from './desk-records.ts';
import { EDIT_ACTIONS } from './edit.ts';
import { RecordIdSchema } from './values.ts';

/** A proposal as lists show it. */
export const ProposalSummarySchema = z.object({
  id: z.string(),
  kind: z.enum(['import', 'edit']),
  state: z.enum(PROPOSAL_STATES),
  by: z.string(),
  at: z.iso.datetime(),
  /** Given back with every decision, so that nothing is decided unseen. */
  version: z.int().positive(),
  /** Of a file: its import, what it is called and what it would do. */
  importId: z.string().optional(),
  file: z.string().optional(),
  counts: ImportCountsSchema.nullable().optional(),
  /** Of an edit: what is done, and to which records (at most the first 20). */
  action: z.enum(EDIT_ACTIONS).optional(),
  titles: z.array(z.string()).optional(),
  decidedBy: z.string().optional(),
  decidedAt: z.iso.datetime().optional(),
  /** The import in the history that came of it. */
  result: z.string().optional(),
});

/** What one record would become. */
export const ProposedRecordSchema = ProposedChangesSchema.extend({
  /** Somebody changed the record since: it cannot be accepted as it is. */
  isOutdated: z.boolean(),
  /** Of a record that would be taken out. */
  withdrawal: z.object({ reason: z.string().optional(), mergedInto: RecordIdSchema.optional() }).optional(),
});

export const CommentSchema = z.object({ at: z.iso.datetime(), who: z.string(), text: z.string() });

export const ProposalResponseSchema = ProposalSummarySchema.extend({
  comments: z.array(CommentSchema),
  /** Of an edit, field by field. */
  records: z.array(ProposedRecordSchema),
  /** Of an edit of one record: its form as it is proposed, for an editor to change. */
  fields: RecordFieldsSchema.optional(),
  /** Of a file: the examination whose preview is seen, to be given back when accepting. */
  examination: z.int().optional(),
  /** Whether who asks may decide; somebody who may not is told why. */
  mayDecide: z.boolean(),
  whyNot: z.enum(['role', 'own', 'settled']).optional(),
  /** Other people who have it open. */
  alsoHere: z.array(z.string()),
});

export const ProposalsResponseSchema = z.object({ proposals: z.array(ProposalSummarySchema) });

export type ProposalSummary = z.infer<typeof ProposalSummarySchema>;
export type ProposedRecord = z.infer<typeof ProposedRecordSchema>;
export type ProposalResponse = z.infer<typeof ProposalResponseSchema>;
export type ProposalsResponse = z.infer<typeof ProposalsResponseSchema>;
