// Without zod, so that the pages of the desk do not load it.

export const RECORD_STATES = ['published', 'archived', 'withdrawn'] as const;
export type RecordState = (typeof RECORD_STATES)[number];

/** The lists of what needs somebody's attention, in the order in which they are shown. */
export const HOUSEKEEPING_LISTS = ['topics', 'cities', 'duplicates', 'unverified', 'incomplete'] as const;
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
