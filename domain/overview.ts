import { z } from 'zod';
import { ImportSummarySchema } from './desk.ts';

const count = z.int().nonnegative();

/** What the page with the overview of the desk shows, for the person who asks. */
export const OverviewResponseSchema = z.object({
  /** First day of what changed. */
  since: z.iso.date(),
  /** Records, each once. */
  changes: z.object({ new: count, changed: count, takenOut: count }),
  /** The last imports and edits of these days. */
  latest: z.array(ImportSummarySchema),
  waiting: z.object({
    /** Files of one's own that are not published. */
    imports: count,
    /** Proposals that somebody else looks at, or that came back. */
    reviews: count,
    /** Of readers, that are not done. */
    reports: count,
    /** Tables that could not be taken in. */
    sources: count,
  }),
  attention: z.object({
    links: count,
    unverified: count,
    incomplete: count,
    /** When links were checked last. */
    linksCheckedAt: z.iso.datetime().nullable(),
  }),
  /** Searches of readers that found nothing, the most frequent first. */
  unanswered: z.array(z.object({ text: z.string(), count, lastOn: z.iso.date() })),
});
export type OverviewResponse = z.infer<typeof OverviewResponseSchema>;
