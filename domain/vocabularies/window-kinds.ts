import type { Term, Vocabulary } from './term.ts';

const terms = [
  { id: 'rolling' },
  { id: 'call' },
  { id: 'invitation' },
  { id: 'closed' },
] as const satisfies readonly Term[];

export type WindowKindId = (typeof terms)[number]['id'];

/** When a fund may be asked. */
export const WINDOW_KINDS: Vocabulary<WindowKindId> = { key: 'window', terms };
