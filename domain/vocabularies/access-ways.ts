import type { Term, Vocabulary } from './term.ts';

const terms = [
  { id: 'direct' },
  { id: 'national-authority' },
  { id: 'accredited-entity' },
  { id: 'consortium' },
  { id: 'ngo' },
  { id: 'partner-abroad' },
] as const satisfies readonly Term[];

export type AccessWayId = (typeof terms)[number]['id'];

/** How a city gets to a fund: by itself, or through somebody else. */
export const ACCESS_WAYS: Vocabulary<AccessWayId> = { key: 'access', terms };
