import type { Term, Vocabulary } from './term.ts';

const terms = [
  { id: 'metropolis' },
  { id: 'c40' },
  { id: 'iclei' },
  { id: 'mcr2030' },
  { id: 'eurocities' },
  { id: 'eu-cities-mission' },
  { id: 'carbon-neutral-cities-alliance' },
  { id: 'asean-smart-cities-network' },
  { id: 'ogp-local' },
  { id: 'milan-urban-food-policy-pact' },
  { id: 'resilient-cities-network' },
  { id: 'who-age-friendly' },
  { id: 'mayors-migration-council' },
  { id: 'cities-for-digital-rights' },
  { id: 'citynet' },
  { id: 'gcom' },
  { id: 'uclg' },
  { id: 'intercultural-cities' },
  { id: 'who-european-healthy-cities' },
  { id: 'unesco-creative-cities' },
  { id: 'medcities' },
  { id: 'polis' },
  { id: 'unesco-learning-cities' },
] as const satisfies readonly Term[];

export type NetworkId = (typeof terms)[number]['id'];

/** Networks of cities. Their rules and their members are in `library/networks/`. */
export const NETWORKS: Vocabulary<NetworkId> = { key: 'network', terms };
