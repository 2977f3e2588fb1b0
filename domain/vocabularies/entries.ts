import type { Term, Vocabulary } from './term.ts';

const terms = [
  {
    id: 'case',
  },
  {
    id: 'register',
  },
] as const satisfies readonly Term[];

export type EntryId = (typeof terms)[number]['id'];

/** Whether somebody wrote what happened, or a record is one row of a list of somebody else's. */
export const ENTRIES: Vocabulary<EntryId> = { key: 'entry', terms };
