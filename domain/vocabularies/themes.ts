import type { Term, Vocabulary } from './term.ts';

const terms = [
  {
    id: 'resilience',
  },
  {
    id: 'inclusion',
  },
  {
    id: 'governance',
  },
  {
    id: 'innovation',
  },
] as const satisfies readonly Term[];

export type ThemeId = (typeof terms)[number]['id'];

/** The four themes of Metropolis' Metro Futures (metrofutures.org/methodology), defined in our own words. */
export const THEMES: Vocabulary<ThemeId> = { key: 'theme', terms };
