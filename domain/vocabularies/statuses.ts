import type { Term, Vocabulary } from './term.ts';

const terms = [
  {
    id: 'proposed',
  },
  {
    id: 'adopted',
  },
  {
    id: 'ongoing',
  },
  {
    id: 'completed',
  },
  {
    id: 'superseded',
  },
  {
    id: 'withdrawn',
  },
] as const satisfies readonly Term[];

export type StatusId = (typeof terms)[number]['id'];

/** How far a record has come, from proposal to end. */
export const STATUSES: Vocabulary<StatusId> = { key: 'status', terms };
