import type { Term, Vocabulary } from './term.ts';

const terms = [
  { id: 'exchange' },
  { id: 'planning' },
  { id: 'preparation' },
  { id: 'pilot' },
  { id: 'investment' },
] as const satisfies readonly Term[];

export type StageId = (typeof terms)[number]['id'];

/** For which step of a project a fund pays. */
export const STAGES: Vocabulary<StageId> = { key: 'stage', terms };
