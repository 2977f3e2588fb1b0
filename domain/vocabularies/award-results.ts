import type { Term, Vocabulary } from './term.ts';

const terms = [
  {
    id: 'winner',
  },
  {
    id: 'shortlisted',
  },
  {
    id: 'special-mention',
  },
  {
    id: 'other',
  },
] as const satisfies readonly Term[];

export type AwardResultId = (typeof terms)[number]['id'];

/** What a record got from an award. */
export const AWARD_RESULTS: Vocabulary<AwardResultId> = { key: 'award-result', terms };
