import type { Term, Vocabulary } from './term.ts';

const terms = [
  {
    id: 'background',
  },
  {
    id: 'objectives',
  },
  {
    id: 'implementation',
  },
  {
    id: 'results',
  },
  {
    id: 'challenges',
  },
  {
    id: 'lessons',
  },
  {
    id: 'transferability',
  },
] as const satisfies readonly Term[];

export type SectionHeadingId = (typeof terms)[number]['id'];

/** Headings of a record's sections, in reading order. */
export const SECTION_HEADINGS: Vocabulary<SectionHeadingId> = { key: 'section', terms };
