import { z } from 'zod';
import { VISIT_RESULTS } from './desk-lists.ts';
import { WebAddressSchema } from './values.ts';

const MAX_NAME = 100; // characters; a line of a list
const MAX_ADDRESS = 2_000;
const MAX_SCHEDULE = 100;
const MOST_CHANGES = 10_000; // more is no refresh

const rows = z.int().nonnegative();

/** What somebody decides about a table that is fetched by a schedule. */
export const SourceSettingsSchema = z.strictObject({
  name: z.string().trim().min(1).max(MAX_NAME),
  /** Of a CSV, XLSX or JSON file, without a password in it. */
  address: WebAddressSchema.max(MAX_ADDRESS).refine(hasNoPassword, 'An address has no password in it.'),
  /** A kept mapping. It is taken as it is now; a source that has one keeps it without this. */
  mappingId: z.string().min(1).optional(),
  /** A pattern of cron with five parts, in UTC: `0 6 * * 1` is Mondays at six. */
  schedule: z.string().trim().min(1).max(MAX_SCHEDULE),
  mode: z.enum(['upsert', 'replace']).default('upsert'),
  /** Up to so many new, changed and archived records are published without anybody; 0: never. */
  maxChanges: z.int().min(0).max(MOST_CHANGES),
  isPaused: z.boolean().default(false),
});

export const SourceVisitSchema = z.object({
  at: z.iso.datetime(),
  result: z.enum(VISIT_RESULTS),
  /** The import that came of it. */
  importId: z.string().optional(),
  counts: z.object({ read: rows, new: rows, changed: rows, refused: rows, archived: rows }).optional(),
  /** Rows of the last table that was taken in. */
  rowsBefore: rows.optional(),
  /** What the server answered, where that was no table. */
  status: z.int().optional(),
});

export const TableSourceSchema = SourceSettingsSchema.omit({ mappingId: true }).extend({
  id: z.string(),
  /** Whole for those who may change it; its host for others. */
  address: z.string(),
  /** The name of its mapping when that was taken. */
  mapping: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
  isVisiting: z.boolean(),
  lastVisit: SourceVisitSchema.nullable(),
  nextVisit: z.iso.datetime().nullable(),
  mayChange: z.boolean(),
});
export const SourcesResponseSchema = z.object({ sources: z.array(TableSourceSchema) });

/** `acceptSmaller`: the table is meant to have so few rows. */
export const VisitBodySchema = z.strictObject({ acceptSmaller: z.boolean().default(false) });

export type SourceSettings = z.output<typeof SourceSettingsSchema>;
export type SourceVisit = z.infer<typeof SourceVisitSchema>;
export type TableSource = z.infer<typeof TableSourceSchema>;
export type SourcesResponse = z.infer<typeof SourcesResponseSchema>;

function hasNoPassword(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.username === '' && url.password === '';
}
