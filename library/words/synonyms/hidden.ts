import { conceptKey } from '../key.ts';
import { words } from '../word-list.ts';

/**
 * Meanings that a word does not have inside a phrase with another one: a heat pump is not about heat waves, a cable car is
 * no car. By the concept of the phrase, those of its words.
 */
const NOT_MEANT: Readonly<Record<string, string>> = {
  climate: 'heating',
  emissions: 'heating',
  carbonneutral: 'free',
  emissionstrading: 'commerce market',
  shelter: 'refugee',
  disaster: 'land',
  earthquake: 'land',
  fire: 'tree',
  solar: 'publicspace',
  districtheating: 'heat waste',
  heating: 'heat',
  greenbuilding: 'housing',
  sanitation: 'waste',
  spongecity: 'tram',
  greencorridor: 'tram',
  plastic: 'commerce land',
  landfill: 'health',
  cablecar: 'car',
  bikeshare: 'rent participation free',
  walking: 'market',
  pedestrianisation: 'free ban car',
  openstreets: 'free car',
  lowtraffic: 'mobility fare',
  lowemissionzone: 'publicspace centre car',
  parking: 'greenspace',
  affordable: 'centre',
  homelessness: 'shelter citizen',
  refugee: 'land',
  accessible: 'free',
  childcare: 'greenspace',
  basicincome: 'rent minimum',
  drugs: 'risk',
  disability: 'mobility',
  food: 'safety',
  foodsecurity: 'safety',
  agriculture: 'ruralurban',
  participation: 'building',
  localreview: 'volunteer',
};

const hidden = new Set(
  Object.entries(NOT_MEANT).flatMap(([phrase, inner]) =>
    words(inner).map((id) => `${conceptKey(phrase)} ${conceptKey(id)}`),
  ),
);

/** Whether what is inside a phrase of some keys does not mean what it means by itself. */
export function isNotMeant(key: string, around: readonly string[]): boolean {
  return around.some((of) => hidden.has(`${of} ${key}`));
}
