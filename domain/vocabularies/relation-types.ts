import type { Term, Vocabulary } from './term.ts';

const terms = [
  {
    id: 'implements',
  },
  {
    id: 'part-of',
  },
  {
    id: 'follows',
  },
  {
    id: 'replaces',
  },
  {
    id: 'funded-by',
  },
  {
    id: 'uses-toolkit',
  },
  {
    id: 'same-as',
  },
] as const satisfies readonly Term[];

export type RelationTypeId = (typeof terms)[number]['id'];

/** How one record is related to another. A record says one side; the other is derived from it. */
export const RELATION_TYPES: Vocabulary<RelationTypeId> = { key: 'relation', terms };
