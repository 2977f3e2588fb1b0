import type { Term, Vocabulary } from './term.ts';

const terms = [
  {
    id: 'plan',
  },
  {
    id: 'strategy',
  },
  {
    id: 'law',
  },
  {
    id: 'policy',
  },
  {
    id: 'regulation',
  },
  {
    id: 'roadmap',
  },
  {
    id: 'programme',
  },
  {
    id: 'report',
  },
  {
    id: 'pledge',
  },
] as const satisfies readonly Term[];

export type DocumentTypeId = (typeof terms)[number]['id'];

/** What sort of document a strategy is. */
export const DOCUMENT_TYPES: Vocabulary<DocumentTypeId> = { key: 'type', terms };
