import { foldText } from '../../domain/vocabularies/fold.ts';
import type { Compound, Concept } from './concept.ts';
import { spellings } from './spellings.ts';
import { CARS_PARKING } from './synonyms/cars-parking.ts';
import { CLIMATE } from './synonyms/climate.ts';
import { CYCLING_WALKING } from './synonyms/cycling-walking.ts';
import { DIGITAL } from './synonyms/digital.ts';
import { ECONOMY_CULTURE } from './synonyms/economy-culture.ts';
import { ENERGY_BUILDINGS } from './synonyms/energy-buildings.ts';
import { EVERYDAY } from './synonyms/everyday.ts';
import { FINANCE_LAW } from './synonyms/finance-law.ts';
import { FOOD } from './synonyms/food.ts';
import { HINDI } from './synonyms/hindi.ts';
import { HOUSING } from './synonyms/housing.ts';
import { MORE_LANGUAGES } from './synonyms/more-languages.ts';
import { NATURE_AIR } from './synonyms/nature-air.ts';
import { NEEDS } from './synonyms/needs.ts';
import { PARTICIPATION } from './synonyms/participation.ts';
import { PEOPLE } from './synonyms/people.ts';
import { PLANNING } from './synonyms/planning.ts';
import { SAFETY_PUBLIC_SPACE } from './synonyms/safety-public-space.ts';
import { TRANSPORT } from './synonyms/transport.ts';
import { WASTE } from './synonyms/waste.ts';
import { WATER } from './synonyms/water.ts';

const ENTRIES: readonly (Concept | Compound)[] = [
  ...CLIMATE,
  ...ENERGY_BUILDINGS,
  ...WATER,
  ...WASTE,
  ...NATURE_AIR,
  ...TRANSPORT,
  ...CYCLING_WALKING,
  ...CARS_PARKING,
  ...HOUSING,
  ...PEOPLE,
  ...NEEDS,
  ...SAFETY_PUBLIC_SPACE,
  ...FOOD,
  ...PARTICIPATION,
  ...PLANNING,
  ...FINANCE_LAW,
  ...DIGITAL,
  ...ECONOMY_CULTURE,
];

export const CONCEPTS: readonly Concept[] = ENTRIES.filter((entry) => 'id' in entry).map((entry) => {
  const known = new Set(entry.words.map(foldText));
  const inOthers = [MORE_LANGUAGES, HINDI, EVERYDAY].flatMap((words) => spellings(words[entry.id] ?? ''));
  const more = inOthers.filter((word) => !known.has(foldText(word)));
  return { ...entry, words: [...entry.words, ...more] };
});
export const COMPOUNDS: readonly Compound[] = ENTRIES.filter((entry) => 'means' in entry);
