import type { Term, Vocabulary } from './term.ts';

const terms = [
  { id: 'current' },
  { id: 'superseded' },
  { id: 'project-ended' },
] as const satisfies readonly Term[];

export type EditionStatusId = (typeof terms)[number]['id'];

/** Whether an edition is the newest one, and whether somebody still looks after it. */
export const EDITION_STATUSES: Vocabulary<EditionStatusId> = { key: 'edition-status', terms };
