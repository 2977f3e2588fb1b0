import type { Term, Vocabulary } from './term.ts';

const terms = [
  {
    id: 'official-document',
  },
  {
    id: 'official-page',
  },
  {
    id: 'evaluation',
  },
  {
    id: 'award',
  },
  {
    id: 'press',
  },
  {
    id: 'academic',
  },
  {
    id: 'register',
  },
] as const satisfies readonly Term[];

export type EvidenceKindId = (typeof terms)[number]['id'];

/** What sort of page says what a record says. */
export const EVIDENCE_KINDS: Vocabulary<EvidenceKindId> = { key: 'evidence-kind', terms };
