import { z } from 'zod';
import { REPORT_STATES } from './desk-lists.ts';
import { BriefRecordSchema } from './desk-records.ts';
import { RecordIdSchema } from './values.ts';

const MAX_TEXT = 4_000; // characters; a page
const MAX_LINE = 300;
const MAX_PROOF = 300;

const line = z.string().trim().min(1).max(MAX_LINE);
const text = z.string().trim().max(MAX_TEXT);
const sent = {
  /** Nobody sees this field; programs fill it in. What has something in it is kept nowhere. */
  website: z.string().max(MAX_LINE),
  challenge: z.string().max(MAX_PROOF),
  /** The answer to the challenge: see `domain/proof-of-work.ts`. */
  nonce: z.string().max(MAX_PROOF),
};

/** What a reader writes, without an account. */
export const NewReportSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mistake'), recordId: RecordIdSchema, text: text.min(1), ...sent }),
  z.strictObject({
    kind: z.literal('suggestion'),
    title: line,
    /** Where it is, in the reader's words. */
    place: line,
    /** A page that says so. */
    link: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(2_000)]),
    text,
    ...sent,
  }),
]);

/** The work to be done before a report is taken: it costs a reader a moment, and somebody who sends thousands hours. */
export const ChallengeResponseSchema = z.object({
  challenge: z.string(),
  /** How many zero bits the hash begins with. */
  bits: z.int().nonnegative(),
});

/** A report as the desk sees it. Nothing is known of who wrote it. */
export const ReportSchema = z.object({
  id: z.string(),
  kind: z.enum(['mistake', 'suggestion']),
  on: z.iso.date(),
  state: z.enum(REPORT_STATES),
  /** Given back with every change. */
  version: z.int().positive(),
  text: z.string(),
  title: z.string().optional(),
  place: z.string().optional(),
  link: z.string().optional(),
  /** The record as it is now, and whether it was changed since the report. */
  record: BriefRecordSchema.optional(),
  isChangedSince: z.boolean().optional(),
  handledBy: z.string().optional(),
  /** What was done, for colleagues. */
  note: z.string().optional(),
});

export const ReportsResponseSchema = z.object({
  counts: z.record(z.enum(REPORT_STATES), z.int().nonnegative()),
  reports: z.array(ReportSchema),
});

export type NewReport = z.infer<typeof NewReportSchema>;
export type ChallengeResponse = z.infer<typeof ChallengeResponseSchema>;
export type Report = z.infer<typeof ReportSchema>;
export type ReportsResponse = z.infer<typeof ReportsResponseSchema>;
