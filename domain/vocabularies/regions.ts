import { AFRICA_AND_AMERICAS } from './regions/africa-americas.ts';
import { ASIA_EUROPE_OCEANIA } from './regions/asia-europe-oceania.ts';
import type { Term, Vocabulary } from './term.ts';

// Names are the official ones of M49 in each language ("Nueva Zelandia" is the United Nations' spelling).
const terms = [...AFRICA_AND_AMERICAS, ...ASIA_EUROPE_OCEANIA] as const;

export type RegionId = (typeof terms)[number]['id'];

export interface Region extends Term<RegionId> {
  readonly m49: string;
  /** The region around this one; none for the five continents. */
  readonly parent?: RegionId;
}

/** Regions of the world after UN M49: five continents, two regions inside them, and 22 sub-regions. */
export const REGIONS: Vocabulary<RegionId, Region> = { key: 'region', terms };

/** A region with all that are around it, the widest first: `['africa', 'sub-saharan-africa', 'western-africa']`. */
export function regionPath(id: RegionId): readonly RegionId[] {
  const parent = REGIONS.terms.find((region) => region.id === id)?.parent;
  return parent ? [...regionPath(parent), id] : [id];
}
