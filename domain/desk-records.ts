import { z } from 'zod';
import { LinkCheckSchema } from './link-checks.ts';
import { CitySchema } from './city.ts';
import { DUPLICATE_REASONS, HOUSEKEEPING_LISTS, RECORD_STATES } from './desk-lists.ts';
import { ImportIssueSchema } from './import-issues.ts';
import { RecordSchema } from './record.ts';
import { RecordIdSchema } from './values.ts';

const count = z.int().nonnegative();

/** What a form holds: by the header of the column in a table, a text or the values of a list. */
export const RecordFieldsSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** What is wrong with a field, or was understood in another way; as an import would say it. */
export const FieldIssueSchema = ImportIssueSchema.omit({ lines: true, id: true }).extend({
  /** Of a place with namesakes: those that it may be, the largest first. */
  cities: z.array(CitySchema).optional(),
});

export const FieldChangeSchema = z.object({ field: z.string(), before: z.unknown(), after: z.unknown() });

/** What differs in one record. */
export const ProposedChangesSchema = z.object({
  id: RecordIdSchema,
  title: z.string(),
  changes: z.array(FieldChangeSchema),
});

/** Why an editor took a record out, and when. */
export const WithdrawalSchema = z.object({
  at: z.iso.datetime(),
  reason: z.string().optional(),
  mergedInto: RecordIdSchema.optional(),
});

/** A record as a list of the desk shows it. */
export const BriefRecordSchema = z.object({
  id: RecordIdSchema,
  kind: z.string(),
  state: z.enum(RECORD_STATES),
  revision: z.int().positive(),
  title: z.string(),
  /** Absent for a record of no city. */
  city: z.string().optional(),
  country: z.string().optional(),
  updatedAt: z.iso.datetime(),
  evidenceScore: z.int(),
  lastVerified: z.iso.date().optional(),
  /** Where it can be checked: its page, its document, or its place in the source. */
  link: z.string().optional(),
});

const page = { page: z.int().positive(), size: z.int().positive(), total: count };

export const DeskRecordsResponseSchema = z.object({ ...page, records: z.array(BriefRecordSchema) });

/** Everything that the form of one record needs. */
export const DeskRecordResponseSchema = z.object({
  id: RecordIdSchema,
  state: z.enum(RECORD_STATES),
  /** Given back with every change, so that nothing is changed unseen. */
  revision: z.int().positive(),
  updatedAt: z.iso.datetime(),
  record: RecordSchema,
  fields: RecordFieldsSchema,
  missing: z.array(z.string()),
  withdrawal: WithdrawalSchema.optional(),
});

export const DeskRevisionSchema = z.object({
  revision: z.int().positive(),
  at: z.iso.datetime(),
  importId: z.string(),
  mode: z.enum(['upsert', 'replace', 'undo', 'edit']),
  by: z.string().optional(),
  source: z.string().optional(),
  action: z.enum(['created', 'changed', 'archived', 'restored', 'withdrawn']),
  reason: z.string().optional(),
  mergedInto: RecordIdSchema.optional(),
  changes: z.array(FieldChangeSchema),
  /** What going back to it would change now; null where it holds no content, and for the present one. */
  undo: z.array(FieldChangeSchema).nullable(),
});

/** Every revision of a record, the newest first, with who made it. */
export const DeskHistoryResponseSchema = z.object({
  id: RecordIdSchema,
  revisions: z.array(DeskRevisionSchema),
});

/** What the fields of a form would make of a record; nothing is changed by asking. */
export const CheckedFieldsResponseSchema = z.object({
  issues: z.array(FieldIssueSchema),
  changes: z.array(FieldChangeSchema),
});

/** What came of a change. */
export const EditResponseSchema = z.object({
  /** Its place in the history, where it can be undone; null when there was nothing to change. */
  importId: z.string().nullable(),
  /** The proposal that it became, where it waits for somebody to review it. */
  proposalId: z.string().optional(),
  /** Records that were written. */
  changed: count,
  /** False while the search engine cannot be told; it is told as soon as it is back. */
  isVisible: z.boolean(),
  /** Warnings: what was understood in another way than it was written. */
  issues: z.array(FieldIssueSchema),
});

export const HousekeepingResponseSchema = z.object({
  /** How many entries each list has. */
  counts: z.record(z.enum(HOUSEKEEPING_LISTS), count),
});

/** A link that the last visit found dead, with the records that have it. */
export const DeadLinkSchema = LinkCheckSchema.extend({
  /** Records that have it. */
  count,
  /** The first of them. */
  records: z.array(BriefRecordSchema),
});

/** A topic in the words of a source that the vocabulary does not have. */
export const UnknownTopicSchema = z.object({
  value: z.string(),
  count,
  /** A topic of ours that is spelt nearly the same. */
  suggestion: z.string().optional(),
  /** The first records that have it. */
  records: z.array(BriefRecordSchema),
});

/** A city that the gazetteer does not have. */
export const UnknownCitySchema = z.object({
  city: CitySchema,
  count,
  /** Names in its country that are spelt nearly the same. */
  nearest: z.array(z.string()),
  records: z.array(BriefRecordSchema),
});

export const DuplicatePairSchema = z.object({
  why: z.enum(DUPLICATE_REASONS),
  one: BriefRecordSchema,
  other: BriefRecordSchema,
});

export const DeadLinksResponseSchema = z.object({ ...page, links: z.array(DeadLinkSchema) });
export const UnknownTopicsResponseSchema = z.object({ ...page, topics: z.array(UnknownTopicSchema) });
export const UnknownCitiesResponseSchema = z.object({ ...page, cities: z.array(UnknownCitySchema) });
export const DuplicatesResponseSchema = z.object({ ...page, pairs: z.array(DuplicatePairSchema) });

export type RecordFields = Readonly<Record<string, string | string[]>>;
export type FieldIssue = z.infer<typeof FieldIssueSchema>;
export type BriefRecord = z.infer<typeof BriefRecordSchema>;
export type DeskRecordsResponse = z.infer<typeof DeskRecordsResponseSchema>;
export type DeskRecordResponse = z.infer<typeof DeskRecordResponseSchema>;
export type DeskRevision = z.infer<typeof DeskRevisionSchema>;
export type DeskHistoryResponse = z.infer<typeof DeskHistoryResponseSchema>;
export type CheckedFieldsResponse = z.infer<typeof CheckedFieldsResponseSchema>;
export type EditResponse = z.infer<typeof EditResponseSchema>;
export type HousekeepingResponse = z.infer<typeof HousekeepingResponseSchema>;
export type DeadLink = z.infer<typeof DeadLinkSchema>;
export type DeadLinksResponse = z.infer<typeof DeadLinksResponseSchema>;
export type UnknownTopicsResponse = z.infer<typeof UnknownTopicsResponseSchema>;
export type UnknownCitiesResponse = z.infer<typeof UnknownCitiesResponseSchema>;
export type DuplicatesResponse = z.infer<typeof DuplicatesResponseSchema>;
