import type { Term, Vocabulary } from './term.ts';

const terms = [{ id: 'easy' }, { id: 'medium' }, { id: 'hard' }] as const satisfies readonly Term[];

export type DifficultyId = (typeof terms)[number]['id'];

/** How much a team has to know before it begins. */
export const DIFFICULTIES: Vocabulary<DifficultyId> = { key: 'difficulty', terms };
