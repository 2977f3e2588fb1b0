import { foldText } from '../../domain/vocabularies/fold.ts';
import { divisionCode, divisionsNamed } from './admin1-names.ts';
import { CITY_ALIASES } from './aliases.ts';
import type { CityAsked } from './city-answer.ts';
import { spelledBothWays } from './city-names.ts';
import { divisionKeys } from './division-names.ts';
import type { Candidate, CountedDivision, PlaceStore } from './place-store.ts';

/** Where a place must lie: a division, or all of a country where the divisions are not told apart. */
type Bounds = Pick<CountedDivision, 'country' | 'admin1' | 'admin2'>;

/** The places that a name may mean in a country and a state. */
export function candidatesFor(store: PlaceStore, { city, state, country }: CityAsked): Candidate[] {
  const folded = foldText(city);
  const alias = state === undefined ? aliasOf(folded, country) : undefined;
  const byAlias = alias === undefined ? undefined : store.place(alias);
  if (byAlias !== undefined) return [byAlias];
  const named = namedEitherWay(store, folded).filter(
    (place) => country === undefined || place.city.country === country,
  );
  const there = state === undefined ? named : inState(store, named, state, country);
  const largest = Math.max(0, ...there.filter(({ isMinor }) => !isMinor).map(({ population }) => population));
  // A part of a city gives way to a city, but not to a village.
  return there.filter((place) => !place.isMinor || place.population > largest);
}

/** The divisions that a text names, in one country or in any. */
export function divisionsOf(store: PlaceStore, text: string, country: string | undefined): Bounds[] {
  const byName = divisionKeys(text).flatMap((key) => store.divisions(key));
  const listed = country === undefined ? divisionsNamed(text) : listedIn(country, text);
  const short = listed.map((division) => ({ country: division.country, admin1: division.code, admin2: '' }));
  return [...byName, ...short].filter((division) => (country ?? division.country) === division.country);
}

function listedIn(country: string, text: string): { country: string; code: string }[] {
  const code = divisionCode(country, text);
  return code === undefined ? [] : [{ country, code }];
}

/** Whether a place lies in one of these. */
export function liesIn({ city, admin1, admin2 }: Candidate, bounds: readonly Bounds[]): boolean {
  return bounds.some(
    (one) =>
      one.country === city.country && one.admin1 === admin1 && (one.admin2 === '' || one.admin2 === admin2),
  );
}

/** The GeoNames id of the city to which a name belongs first. */
export function aliasOf(folded: string, country: string | undefined): number | undefined {
  const found = CITY_ALIASES.find((alias) => foldText(alias.name) === folded);
  return found !== undefined && (country ?? found.country) === found.country ? found.id : undefined;
}

/** Every place of a name, written out or abbreviated: Mount Vernon is Mt. Vernon. */
function namedEitherWay(store: PlaceStore, folded: string): Candidate[] {
  const byId = new Map<string, Candidate>();
  for (const spelling of spelledBothWays(folded)) {
    for (const place of store.named(spelling)) {
      const known = byId.get(place.city.id);
      if (known === undefined || (!known.isMain && place.isMain)) byId.set(place.city.id, place);
    }
  }
  return [...byId.values()];
}

/**
 * A state leaves only its own cities. Where its name is not known, a place of the same name shows which it is; a state
 * that nothing is known of leaves a name that only one place has.
 */
function inState(
  store: PlaceStore,
  candidates: Candidate[],
  state: string,
  country: string | undefined,
): Candidate[] {
  const bounds = divisionsOf(store, state, country);
  const folded = foldText(state);
  const there = candidates.filter((place) => liesIn(place, bounds) || folded === foldText(place.admin1));
  if (there.length > 0) return there;
  if (bounds.length > 0) return [...inCounty(candidates, bounds)];
  const seats = store
    .named(folded)
    .filter((place) => place.isMain && (country === undefined || place.city.country === country))
    .map((place) => ({ country: place.city.country, admin1: place.admin1, admin2: '' }));
  return seats.length > 0 ? candidates.filter((place) => liesIn(place, seats)) : candidates;
}

/** Whether nobody knows which state a text names, so that it decides nothing between places of one name. */
export function isUnknownState(
  store: PlaceStore,
  { state, country }: CityAsked,
  candidates: readonly Candidate[],
): boolean {
  if (state === undefined || divisionsOf(store, state, country).length > 0) return false;
  const folded = foldText(state);
  const isCode = candidates.some((place) => folded === foldText(place.admin1));
  const isSeat = store
    .named(folded)
    .some((place) => place.isMain && (country === undefined || place.city.country === country));
  return !isCode && !isSeat;
}

const LONDON = 'GLA';

/** The counties of Britain and Ireland that people write are not those of GeoNames: Gillingham is in Kent and in Medway. */
function inCounty(candidates: readonly Candidate[], bounds: readonly Bounds[]): readonly Candidate[] {
  const isCounty = bounds.every(
    ({ country, admin2 }) => admin2 !== '' && admin2 !== LONDON && ['GB', 'IE'].includes(country),
  );
  if (!isCounty) return [];
  return candidates.filter((place) =>
    liesIn(
      place,
      bounds.map((one) => ({ ...one, admin2: '' })),
    ),
  );
}
