import { z } from 'zod';
import { ImportCountsSchema } from './desk.ts';
import { ImportIssueSchema } from './import-issues.ts';

/** `replace` also takes out the members of the networks in the table that it no longer has, unless a row was refused. */
export const MEMBERSHIP_MODES = ['upsert', 'replace'] as const;
export type MembershipMode = (typeof MEMBERSHIP_MODES)[number];

/** What a table of memberships did at the desk, or would do. */
export const MembershipReportResponseSchema = ImportCountsSchema.extend({
  /** Null for a trial, and where there was nothing to publish. */
  importId: z.string().nullable(),
  /** Whether readers see it; if not, they do as soon as the search engine is back. Null where nothing was published. */
  isVisible: z.boolean().nullable(),
  /** The first of them. */
  issues: z.array(ImportIssueSchema),
  issueCount: z.int(),
});
export type MembershipReportResponse = z.infer<typeof MembershipReportResponseSchema>;
