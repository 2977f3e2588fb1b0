import type { Term, Vocabulary } from './term.ts';

const terms = [
  {
    id: 'city-government',
  },
  {
    id: 'local-government',
  },
  {
    id: 'national-government',
  },
  {
    id: 'private-sector',
  },
  {
    id: 'international-institution',
  },
  {
    id: 'ngo-philanthropy',
  },
  {
    id: 'community',
  },
  {
    id: 'academia',
  },
  {
    id: 'other',
  },
] as const satisfies readonly Term[];

export type ActorId = (typeof terms)[number]['id'];

/** Who carried a practice out. The first alias of some is the spelling of `use` (use.metropolis.org). */
export const ACTORS: Vocabulary<ActorId> = { key: 'actor', terms };
