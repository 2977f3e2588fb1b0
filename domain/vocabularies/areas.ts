import type { Term, Vocabulary } from './term.ts';

const terms = [{ id: 'world' }] as const satisfies readonly Term[];

export type AreaId = (typeof terms)[number]['id'];

/** What an offer can cover that is no region, no country and no group of countries. */
export const AREAS: Vocabulary<AreaId> = { key: 'area', terms };
