import type { Term, Vocabulary } from './term.ts';

const terms = [{ id: 'open' }, { id: 'sign-in' }, { id: 'paid' }] as const satisfies readonly Term[];

export type OpennessId = (typeof terms)[number]['id'];

/** Whether one may read it: by anyone, after signing in, or for money. */
export const OPENNESS: Vocabulary<OpennessId> = { key: 'openness', terms };
