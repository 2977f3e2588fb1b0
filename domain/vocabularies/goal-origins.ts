import type { Term, Vocabulary } from './term.ts';

const terms = [
  {
    id: 'declared',
  },
  {
    id: 'derived',
  },
  {
    id: 'any',
  },
] as const satisfies readonly Term[];

export type GoalOriginId = (typeof terms)[number]['id'];

/** Whether a record has goals that its source declares, that a rule of ours derived, or any at all. */
export const GOAL_ORIGINS: Vocabulary<GoalOriginId> = { key: 'goals', terms };
