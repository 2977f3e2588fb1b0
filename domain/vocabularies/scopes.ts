import type { Term, Vocabulary } from './term.ts';

const terms = [
  {
    id: 'whole-city',
  },
  {
    id: 'metropolitan-area',
  },
  {
    id: 'inner-city',
  },
  {
    id: 'neighbourhood',
  },
] as const satisfies readonly Term[];

export type ScopeId = (typeof terms)[number]['id'];

/** How much of a city a record is about. The first alias of some is the "project area" of `use`. */
export const SCOPES: Vocabulary<ScopeId> = { key: 'scope', terms };
