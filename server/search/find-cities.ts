import type { City } from '../../domain/city.ts';
import { facetOf } from '../../domain/facets.ts';
import type { CityCount } from '../../domain/responses.ts';
import { foldText } from '../../domain/vocabularies/fold.ts';
import type { EngineRequest, EngineResult } from './engine/client.ts';
import type { CityList } from './city-list.ts';
import { PUBLISHED } from './filters.ts';
import { foldedName } from './folded-names.ts';
import { halfTyped } from './half-typed.ts';
import { NO_MATCH, rankOfSpelling } from './suggest-terms.ts';
import { countsOf } from './tally.ts';

const CITY_FIELD = facetOf('city').field;
/** With a star, since the engine refuses a field that no record has. */
const NAMES = ['keys.names*'];

/** Asks which cities have a name, in any language, that the text begins. */
export function buildCitySearch(text: string, index: string): EngineRequest {
  return {
    indexUid: index,
    ...halfTyped(text),
    attributesToSearchOn: NAMES,
    filter: [PUBLISHED],
    page: 1,
    hitsPerPage: 0,
    facets: [CITY_FIELD],
  };
}

/**
 * Cities by their own names; those found by other names where no own name begins with the text. Of equal ones the
 * fuller first.
 */
export function readFoundCities(result: EngineResult, cities: CityList, text: string): CityCount[] {
  const words = foldText(text).split(' ');
  const byOtherNames = countsOf(result, CITY_FIELD);
  const ranked: { readonly entry: CityCount; readonly rank: number }[] = [];
  for (const entry of cities.values()) {
    const rank = rankOfSpelling(wordsOfName(entry.city), words);
    if (rank < NO_MATCH || byOtherNames.has(entry.city.id)) ranked.push({ entry, rank });
  }
  const isPlain = ranked.some(({ rank }) => rank === 0);
  const found = ranked.filter(({ rank }) => rank < NO_MATCH || !isPlain);
  found.sort(
    (a, b) =>
      a.rank - b.rank || b.entry.count - a.entry.count || (a.entry.city.id < b.entry.city.id ? -1 : 1),
  );
  return found.map(({ entry }) => entry);
}

const known = new WeakMap<City, readonly string[]>();

function wordsOfName(city: City): readonly string[] {
  const found =
    known.get(city) ?? foldedName(city.state ? `${city.name}, ${city.state}` : city.name).split(' ');
  known.set(city, found);
  return found;
}
