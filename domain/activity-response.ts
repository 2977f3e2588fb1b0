import { z } from 'zod';

/** One entry of the audit log, as somebody reads it. */
export const ActivityEntrySchema = z.object({
  at: z.iso.datetime(),
  /** A name, or `command line`. */
  who: z.string(),
  /** Such as `import.published`. */
  action: z.string(),
  /** What it was done to, by its name where it has one. */
  about: z.string().optional(),
  /** Its page below `/desk`. */
  page: z.string().optional(),
  detail: z.record(z.string(), z.unknown()).optional(),
});
export const ActivityResponseSchema = z.object({
  page: z.int().positive(),
  size: z.int().positive(),
  hasNext: z.boolean(),
  entries: z.array(ActivityEntrySchema),
  /** Who has entries that this person sees. */
  people: z.array(z.string()),
});
export type ActivityEntry = z.infer<typeof ActivityEntrySchema>;
export type ActivityResponse = z.infer<typeof ActivityResponseSchema>;
