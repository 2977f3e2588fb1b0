import type { Term, Vocabulary } from './term.ts';

const terms = [
  { id: 'grant' },
  { id: 'technical-assistance' },
  { id: 'loan' },
  { id: 'guarantee' },
  { id: 'prize' },
] as const satisfies readonly Term[];

export type InstrumentId = (typeof terms)[number]['id'];

/** In what form a fund helps. */
export const INSTRUMENTS: Vocabulary<InstrumentId> = { key: 'instrument', terms };
