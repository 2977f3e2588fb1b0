import type { City } from '../../domain/city.ts';
import { foldText } from '../../domain/vocabularies/fold.ts';
import { parseCountry } from './countries.ts';
import { divisionCode, divisionName, divisionsNamed } from './admin1-names.ts';
import { CITY_ALIASES } from './aliases.ts';
import { newCityId } from './city-ids.ts';
import { shorterNames, spelledBothWays, withoutOffice } from './city-names.ts';
import { nearestNames } from './nearest-names.ts';
import type { CityAnswer, CityAsked } from './city-answer.ts';
import { regionsOf, type Candidate, type PlaceStore } from './place-store.ts';

/** A namesake this many times as large as every other is the one that is meant. */
const MUCH_LARGER = 10;
/** A place that only has the name among its many others must be larger still. */
const MAIN_NAME_WEIGHT = 5;
const MAX_CANDIDATES = 5;

/**
 * The city that a row names: by country, then by state, then by size when one candidate is ten times as large as any
 * other. A name that is not found is tried without what councils and districts put around it.
 */
export function resolveCity(store: PlaceStore, asked: CityAsked): CityAnswer {
  const parts = partPlace(asked);
  const tries: CityAsked[] = [asked, ...parts];
  for (const attempt of tries) {
    const answer = offered(store, attempt) ?? pick(candidatesFor(store, attempt), attempt);
    if (answer !== undefined) return attempt === asked ? answer : withReading(answer, attempt.city);
  }
  for (const attempt of tries) {
    for (const shorter of shorterNames(attempt.city)) {
      const answer = pick(candidatesFor(store, { ...attempt, city: shorter }), attempt);
      if (answer !== undefined) return withReading(answer, shorter);
    }
  }
  return notFound(store, parts[0] ?? asked);
}

/**
 * The city behind the words of an office: "City of Houston" is Houston, unless a place has the whole name as its own
 * (City of Westminster). Small places have such names too among their many others.
 */
function offered(store: PlaceStore, asked: CityAsked): CityAnswer | undefined {
  const inside = withoutOffice(asked.city);
  if (inside.length === 0) return undefined;
  if (aliasOf(foldText(asked.city), asked.country) !== undefined) return undefined;
  if (candidatesFor(store, asked).some((place) => place.isMain)) return undefined;
  for (const city of inside) {
    const answer = pick(candidatesFor(store, { ...asked, city }), asked);
    if (answer !== undefined) return withReading(answer, city);
  }
  return undefined;
}

/** "Austin, TX" and "Paris, France" with the second part in its place; country and state columns come first. */
function partPlace(asked: CityAsked): CityAsked[] {
  const [city = '', ...rest] = asked.city
    .split(/\s*,\s*|\s+\((?=[^()]+\)$)/)
    .map((part) => part.replace(/\)$/, ''));
  if (rest.length === 0 || city === '') return [];
  const last = rest.at(-1) ?? '';
  const country = asked.country ?? parseCountryName(last);
  const isCountry = country !== undefined && parseCountry(last) === country;
  const state = asked.state ?? (isCountry ? rest.at(-2) : last);
  if (country !== undefined) return [{ city, country, state }];
  const divisions = divisionsNamed(last);
  const only = divisions.length === 1 ? divisions[0]?.country : undefined;
  return divisions.length === 0 ? [] : [{ city, state: last, country: only ?? 'US' }];
}

/** A country by its name, or a code that is no state of the United States: "Albany, CA" is not in Canada. */
function parseCountryName(text: string): string | undefined {
  return divisionCode('US', text) === undefined ? parseCountry(text) : undefined;
}

function candidatesFor(store: PlaceStore, { city, state, country }: CityAsked): Candidate[] {
  const folded = foldText(city);
  const alias = state === undefined ? aliasOf(folded, country) : undefined;
  const byAlias = alias === undefined ? undefined : store.place(alias);
  if (byAlias !== undefined) return [byAlias];
  const named = namedEitherWay(store, folded).filter(
    (place) => country === undefined || place.city.country === country,
  );
  const major = named.filter((place) => !place.isMinor);
  return inState(store, major.length > 0 ? major : named, state, country);
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
 * A state leaves only its own cities. Where its country's states are not listed, a place of the same name shows which it
 * is (many provinces are called after their capital); a state that nothing is known of decides nothing.
 */
function inState(
  store: PlaceStore,
  candidates: Candidate[],
  state: string | undefined,
  country: string | undefined,
) {
  if (state === undefined) return candidates;
  const folded = foldText(state);
  const there = candidates.filter(
    ({ city, admin1 }) => divisionCode(city.country, state) === admin1 || folded === foldText(admin1),
  );
  if (there.length > 0) return there;
  if (country !== undefined && divisionCode(country, state) !== undefined) return [];
  const capitals = store.named(folded).filter((place) => place.isMain && place.city.country === country);
  const near = candidates.filter(({ admin1 }) => capitals.some((capital) => capital.admin1 === admin1));
  return near.length > 0 ? near : candidates;
}

function pick(candidates: readonly Candidate[], asked: CityAsked): CityAnswer | undefined {
  const weighed = candidates
    .map((place) => ({
      place,
      weight: Math.max(1, place.population) * (place.isMain ? MAIN_NAME_WEIGHT : 1),
    }))
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = weighed;
  if (first === undefined) return undefined;
  const leads =
    second === undefined || first.weight >= MUCH_LARGER * second.weight || isOnlyMain(weighed, asked);
  if (leads) return { kind: 'known', city: first.place.city };
  return { kind: 'ambiguous', candidates: weighed.slice(0, MAX_CANDIDATES).map(({ place }) => place.city) };
}

/** Within a country, the one city that has the name as its main name comes before those that only have it too. */
function isOnlyMain(weighed: readonly { place: Candidate }[], { country }: CityAsked): boolean {
  return (
    country !== undefined &&
    weighed[0]?.place.isMain === true &&
    weighed.filter(({ place }) => place.isMain).length === 1
  );
}

function aliasOf(folded: string, country: string | undefined): number | undefined {
  const found = CITY_ALIASES.find((alias) => foldText(alias.name) === folded);
  return found !== undefined && (country ?? found.country) === found.country ? found.id : undefined;
}

function withReading(answer: CityAnswer, readAs: string): CityAnswer {
  return answer.kind === 'known' ? { ...answer, readAs } : answer;
}

function notFound(store: PlaceStore, { city: name, state, country }: CityAsked): CityAnswer {
  if (country === undefined) return { kind: 'unknown' };
  const code = state === undefined ? undefined : divisionCode(country, state);
  const city: City = { id: newCityId(name, code ?? state, country), name, country, ...regionsOf(country) };
  const stateName = code === undefined ? state : divisionName(country, code);
  if (stateName !== undefined) city.state = stateName;
  return { kind: 'new', city, nearest: nearestNames(name, store.namesIn(country)) };
}
