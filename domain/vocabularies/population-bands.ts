import type { Term, Vocabulary } from './term.ts';

const terms = [
  {
    id: 'under-100k',
    min: 0,
    max: 100_000,
  },
  {
    id: '100k-500k',
    min: 100_000,
    max: 500_000,
  },
  {
    id: '500k-1m',
    min: 500_000,
    max: 1_000_000,
  },
  {
    id: '1m-5m',
    min: 1_000_000,
    max: 5_000_000,
  },
  {
    id: '5m-10m',
    min: 5_000_000,
    max: 10_000_000,
  },
  {
    id: 'over-10m',
    min: 10_000_000,
  },
] as const satisfies readonly (Term & { min: number; max?: number })[];

export type PopulationBandId = (typeof terms)[number]['id'];

/** People from `min` (inclusive) to `max` (exclusive); the last band has no `max`. */
export interface PopulationBand extends Term<PopulationBandId> {
  readonly min: number;
  readonly max?: number;
}

/** Bands of a city's population, small to large; they touch without a gap. */
export const POPULATION_BANDS: Vocabulary<PopulationBandId, PopulationBand> = {
  key: 'population',
  terms,
};

/** The band that a number of people falls into. Throws a RangeError when it is negative or not a number. */
export function populationBand(population: number): PopulationBandId {
  const band = POPULATION_BANDS.terms.findLast(({ min }) => population >= min);
  if (!band) throw new RangeError(`Not a population: ${population}`);
  return band.id;
}
