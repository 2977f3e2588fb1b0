// Without zod, so that the pages of the desk do not load it.

export const RECORD_STATES = ['published', 'archived', 'withdrawn'] as const;
export type RecordState = (typeof RECORD_STATES)[number];

/** The lists of what needs somebody's attention, in the order in which they are shown. */
export const HOUSEKEEPING_LISTS = [
  'topics',
  'cities',
  'duplicates',
  'links',
  'unverified',
  'incomplete',
] as const;
export type HousekeepingList = (typeof HOUSEKEEPING_LISTS)[number];

/** What an import was: a table, a change of records at the desk, or another one taken back. */
export const IMPORT_ORIGINS = ['table', 'edit', 'undo'] as const;
export type ImportOrigin = (typeof IMPORT_ORIGINS)[number];

/** Why two records may be the same thing, the surest reason first. */
export const DUPLICATE_REASONS = ['source', 'link', 'title'] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

/**
 * Of what somebody proposes. `open`: it waits for an editor. `returned`: its author has something to do first. `accepted`: it
 * is in the library. `withdrawn`: its author took it back.
 */
export const PROPOSAL_STATES = ['open', 'returned', 'accepted', 'withdrawn'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** Of what a reader reports. `new`: nobody has looked. `taken`: somebody is at it. `done`: the library was changed. `declined`: it was not. */
export const REPORT_STATES = ['new', 'taken', 'done', 'declined'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** What a visit to the address of a table came to. The first three are as it should be; of all others everybody is told. */
export const VISIT_RESULTS = [
  'published', // within its limits, so it is in the library
  'unchanged',
  'waiting', // beyond its limits, so an editor looks at it
  'web-page', // perhaps a page to sign in
  'no-table',
  'smaller', // far fewer rows than the last time
  'columns', // its columns are not those of the mapping
  'unreadable',
  'blocked', // there is an import, which cannot be published as it is
  'not-published', // something was in the way; the next visit tries again
  'out-of-scope',
  'no-owner', // who made it has no account any more, or may not import
  'failed', // our mistake
  'not-asked',
  'private',
  'slow',
  'unreachable',
  'refused',
  'looping',
  'too-large',
  'empty',
] as const;
export type VisitResult = (typeof VISIT_RESULTS)[number];

export const GOOD_RESULTS: readonly VisitResult[] = ['published', 'unchanged', 'waiting'];

/** The source of imports of memberships of networks, which tells them from imports of records. */
export const MEMBERSHIPS_SOURCE = 'Memberships of networks';
