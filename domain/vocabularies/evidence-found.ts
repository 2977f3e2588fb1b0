import type { Term, Vocabulary } from './term.ts';

const terms = [
  {
    id: 'results',
  },
  {
    id: 'cost',
  },
  {
    id: 'funder',
  },
  {
    id: 'contact',
  },
  {
    id: 'official-document',
  },
  {
    id: 'evaluation',
  },
] as const satisfies readonly Term[];

export type EvidenceFoundId = (typeof terms)[number]['id'];

/** What a record has of that by which others decide. */
export const EVIDENCE_FOUND: Vocabulary<EvidenceFoundId> = { key: 'evidence', terms };
