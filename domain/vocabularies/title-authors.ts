import type { Term, Vocabulary } from './term.ts';

const terms = [
  {
    id: 'source',
  },
  {
    id: 'us',
  },
] as const satisfies readonly Term[];

export type TitleAuthorId = (typeof terms)[number]['id'];

/** Whose words a title is. One that editors made is never cited as the city's. */
export const TITLE_AUTHORS: Vocabulary<TitleAuthorId> = { key: 'title-author', terms };
