import type { Term, Vocabulary } from './term.ts';

const terms = [
  {
    id: 'human',
  },
  {
    id: 'machine',
  },
] as const satisfies readonly Term[];

export type TranslatorId = (typeof terms)[number]['id'];

/** Who translated the texts of a record: people of the library, or a program. */
export const TRANSLATORS: Vocabulary<TranslatorId> = { key: 'translator', terms };
