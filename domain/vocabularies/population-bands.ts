import type { Term, Vocabulary } from './term.ts';

const terms = [
  {
    id: 'under-100k',
    min: 0,
    max: 100_000,
    labels: { en: 'Under 100,000', es: 'Menos de 100\u00a0000', fr: 'Moins de 100\u00a0000' },
  },
  {
    id: '100k-500k',
    min: 100_000,
    max: 500_000,
    labels: {
      en: '100,000 to 500,000',
      es: 'De 100\u00a0000 a 500\u00a0000',
      fr: 'De 100\u00a0000 à 500\u00a0000',
    },
  },
  {
    id: '500k-1m',
    min: 500_000,
    max: 1_000_000,
    labels: {
      en: '500,000 to 1 million',
      es: 'De 500\u00a0000 a 1 millón',
      fr: 'De 500\u00a0000 à 1 million',
    },
  },
  {
    id: '1m-5m',
    min: 1_000_000,
    max: 5_000_000,
    labels: { en: '1 to 5 million', es: 'De 1 a 5 millones', fr: 'De 1 à 5 millions' },
  },
  {
    id: '5m-10m',
    min: 5_000_000,
    max: 10_000_000,
    labels: { en: '5 to 10 million', es: 'De 5 a 10 millones', fr: 'De 5 à 10 millions' },
  },
  {
    id: 'over-10m',
    min: 10_000_000,
    labels: { en: '10 million and over', es: '10 millones o más', fr: '10 millions et plus' },
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
