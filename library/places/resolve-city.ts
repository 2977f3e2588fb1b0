import type { City } from '../../domain/city.ts';
import { foldText } from '../../domain/vocabularies/fold.ts';
import { divisionCode, divisionName } from './admin1-names.ts';
import { areaNamed, divisionNamed } from './area-named.ts';
import { aliasOf, candidatesFor, divisionsOf, isUnknownState } from './candidates.ts';
import { parseCountry } from './countries.ts';
import { readingsOf, readingsOfEnd, readingsOfParts, type Reading } from './cell-readings.ts';
import { newCityId } from './city-ids.ts';
import { shorterNames, withoutOffice } from './city-names.ts';
import { nearestNames } from './nearest-names.ts';
import type { CityAnswer, CityAsked } from './city-answer.ts';
import { regionsOf, type Candidate, type PlaceStore } from './place-store.ts';

/** A namesake this many times as large as every other is the one that is meant. */
const MUCH_LARGER = 10;
/** Within a country a large city needs less. */
const LARGER_AT_HOME = 4;
const LARGE = 300_000; // inhabitants
/** A place that only has the name among its many others must be larger still. */
const MAIN_NAME_WEIGHT = 5;
/** A municipality counts as this many people, since nobody counted them: it comes before any village of its name. */
const MUNICIPALITY_WEIGHT = 100_000;
/** And so does, inside a province that the row names, a place whose people nobody counted. */
const UNCOUNTED_WEIGHT = 1_000;
const MAX_CANDIDATES = 5;
const LONGEST_NAME = 200; // characters; what is longer is a text, not a name
const CITY_OF_A_LIST = 50_000; // inhabitants: of two small names joined by a word one is seldom two cities

/**
 * The city that a row names: by country, then by state, then by size when one candidate is ten times as large as any
 * other. A name that is not found is tried without what councils and districts put around it, then in its parts.
 */
export function resolveCity(store: PlaceStore, asked: CityAsked): CityAnswer {
  if (asked.city.length > LONGEST_NAME) return notFound(store, asked);
  const territory = territoryNamed(store, asked);
  if (territory !== undefined)
    return withReading(
      resolveCity(store, { city: asked.city, country: territory }),
      `${asked.city}, ${territory}`,
    );
  const whole = offered(store, asked) ?? wholeName(store, asked);
  if (whole !== undefined) return whole;
  const readings = readingsOf(store, asked);
  return (
    read(store, readings) ??
    listed(store, asked, asked.city.split(/\s*[,;|\n]\s*/)) ??
    shortened(store, [asked, ...readings]) ??
    inParts(store, asked) ??
    read(store, readingsOfEnd(store, asked)) ??
    listed(store, asked, asked.city.split(/\s+(?:and|y|et|e|und|och|og|i|&|\+)\s+/i)) ??
    notFound(store, readings.find(({ isSure }) => isSure) ?? asked)
  );
}

/** Territories that have a code of their own and are written as states of their countries. */
const TERRITORIES: Readonly<Record<string, string>> = {
  AU: 'CC CX NF',
  CN: 'HK MO',
  DK: 'FO GL',
  FI: 'AX',
  FR: 'BL GF GP MF MQ NC PF PM RE WF YT',
  GB: 'AI BM FK GG GI IM JE KY MS SH TC VG',
  NL: 'AW BQ CW SX',
  NO: 'SJ',
  NZ: 'CK NU TK',
  US: 'AS GU MP PR VI',
};

/** "Saint-Denis, La Réunion, France" is in RE, and no Saint-Denis of FR. */
function territoryNamed(store: PlaceStore, { state, country }: CityAsked): string | undefined {
  if (state === undefined || country === undefined || TERRITORIES[country] === undefined) return undefined;
  const code = parseCountry(state.replace(/^(?:la |île de la |isla de )/i, ''));
  const isThere = code !== undefined && TERRITORIES[country].split(' ').includes(code);
  return isThere && divisionsOf(store, state, country).length === 0 ? code : undefined;
}

function wholeName(store: PlaceStore, asked: CityAsked): CityAnswer | undefined {
  const places = candidatesFor(store, asked);
  const isAlias = asked.state === undefined && aliasOf(foldText(asked.city), asked.country) !== undefined;
  const area = isAlias ? undefined : areaNamed(store, asked, places);
  if (area === undefined) return pick(store, places, asked);
  return { kind: 'area', area, candidates: byWeight(places).map(({ place }) => place.city) };
}

/**
 * The city behind the words of an office: "City of Houston" is Houston, unless a place has the whole name as its own
 * (City of Westminster). Small places have such names too among their many others.
 */
function offered(store: PlaceStore, asked: CityAsked): CityAnswer | undefined {
  const inside = withoutOffice(asked.city);
  if (inside.length === 0 || aliasOf(foldText(asked.city), asked.country) !== undefined) return undefined;
  if (candidatesFor(store, asked).some((place) => place.isMain)) return undefined;
  return firstOf(store, asked, inside);
}

function shortened(store: PlaceStore, attempts: readonly CityAsked[]): CityAnswer | undefined {
  for (const attempt of attempts) {
    const answer = firstOf(store, attempt, shorterNames(attempt.city));
    if (answer !== undefined && !isOfOtherRank(store, attempt.city, answer)) return answer;
  }
  return undefined;
}

const RANK = /[市町村区]$/u;

/** 土佐町 is a town, and the place called 土佐 is 土佐市, a city: they are two. */
function isOfOtherRank(store: PlaceStore, asked: string, answer: CityAnswer): boolean {
  if (answer.kind !== 'known' || !RANK.test(asked)) return false;
  const stem = asked.replace(RANK, '');
  const ranked = store
    .names(answer.city.id)
    .filter((name) => RANK.test(name) && name.replace(RANK, '') === stem);
  return ranked.length > 0 && !ranked.includes(asked);
}

/** The answer for the first of some names that there is one for. Boroughs of London are in London. */
function firstOf(store: PlaceStore, asked: CityAsked, names: readonly string[]): CityAnswer | undefined {
  const isOfLondon = /\blondon borough\b/i.test(asked.city) && (asked.country ?? 'GB') === 'GB';
  const state = isOfLondon ? 'Greater London' : asked.state;
  for (const city of names) {
    const within = isOfLondon ? { city, state, country: 'GB' } : { ...asked, city };
    const answer = pick(store, candidatesFor(store, within), within);
    if (answer !== undefined) return withReading(answer, city);
  }
  return undefined;
}

/** What all readings of a cell come to, together: two countries that have such a city are ambiguous. */
function read(store: PlaceStore, readings: readonly Reading[]): CityAnswer | undefined {
  const places = new Map<string, Candidate>();
  for (const reading of readings)
    for (const place of candidatesFor(store, reading)) places.set(place.city.id, place);
  const [first] = readings;
  const answer =
    first && pick(store, [...places.values()], readings.length === 1 ? first : { city: first.city });
  return answer && withReading(answer, first.city);
}

/** "Paris, London, Berlin": each part is a city by itself. */
function listed(store: PlaceStore, asked: CityAsked, parts: readonly string[]): CityAnswer | undefined {
  if (parts.length < 2) return undefined;
  const cities = parts.map((city) => {
    const [largest] = byWeight(
      candidatesFor(store, { ...asked, city }).filter(
        (place) => place.isMain || place.isCapital || place.population >= LARGE,
      ),
    );
    return (largest?.place.population ?? 0) >= CITY_OF_A_LIST ? largest?.place.city : undefined;
  });
  const known = cities.filter((city) => city !== undefined);
  if (known.length < parts.length || new Set(known.map(({ id }) => id)).size < 2) return undefined;
  return { kind: 'several', cities: known };
}

/** "Alicante/Alacant": what the parts on both sides of a slash or a dash come to, if that is one city. */
function inParts(store: PlaceStore, asked: CityAsked): CityAnswer | undefined {
  for (const mark of [/\s*[/|;\n]\s*/, /\s+[-–—]\s+/, /[-–—]/]) {
    const parts = asked.city.split(mark).filter((part) => part !== '');
    if (parts.length < 2 || parts.length > MAX_CANDIDATES) continue;
    const asPlace = read(store, readingsOfParts(store, asked, parts));
    if (asPlace !== undefined) return asPlace;
    const answers = parts.map((city) => pick(store, candidatesFor(store, { ...asked, city }), asked));
    const known = answers.flatMap((answer) => (answer?.kind === 'known' ? [answer.city] : []));
    const [only] = known;
    const isOne = new Set(known.map(({ id }) => id)).size === 1;
    const isBare = mark.source === '[-–—]'; // many names have a hyphen: both sides must agree
    if (only !== undefined && isOne && (!isBare || known.length === parts.length))
      return { kind: 'known', city: only, readAs: only.name };
    if (known.length > 1 && !isBare) return { kind: 'several', cities: known };
  }
  return undefined;
}

function byWeight(candidates: readonly Candidate[], uncounted = 1) {
  return candidates
    .map((place) => ({ place, weight: peopleOf(place, uncounted) * (place.isMain ? MAIN_NAME_WEIGHT : 1) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_CANDIDATES);
}

function peopleOf(place: Candidate, uncounted: number): number {
  if (place.isMunicipality) return MUNICIPALITY_WEIGHT;
  return place.population === 0 ? uncounted : place.population;
}

function pick(store: PlaceStore, candidates: readonly Candidate[], asked: CityAsked): CityAnswer | undefined {
  const weighed = byWeight(candidates, asked.state === undefined ? 1 : UNCOUNTED_WEIGHT);
  const [first, second] = weighed;
  if (first === undefined) return undefined;
  const needed =
    asked.country !== undefined && first.place.population >= LARGE ? LARGER_AT_HOME : MUCH_LARGER;
  const leads =
    second === undefined ||
    first.weight >= needed * second.weight ||
    isOnlyMain(candidates, first.place, asked);
  if (second === undefined || (leads && !isUnknownState(store, asked, candidates)))
    return { kind: 'known', city: first.place.city };
  return { kind: 'ambiguous', candidates: weighed.map(({ place }) => place.city) };
}

/** Within a country, the one city that has the name as its own comes before those that only have it too. */
function isOnlyMain(candidates: readonly Candidate[], first: Candidate, { country }: CityAsked): boolean {
  return country !== undefined && first.isMain && candidates.filter((place) => place.isMain).length === 1;
}

function withReading(answer: CityAnswer, readAs: string): CityAnswer {
  return answer.kind === 'known' ? { ...answer, readAs } : answer;
}

function notFound(store: PlaceStore, { city: name, state, country }: CityAsked): CityAnswer {
  if (country === undefined) return { kind: 'unknown' };
  const area = divisionNamed(store, { city: name, state, country });
  if (area !== undefined) return { kind: 'area', area, candidates: [] };
  const code = state === undefined ? undefined : divisionCode(country, state);
  const city: City = { id: newCityId(name, code ?? state, country), name, country, ...regionsOf(country) };
  const stateName = code === undefined ? state : divisionName(country, code);
  if (stateName !== undefined) city.state = stateName;
  const elsewhere =
    state === undefined
      ? []
      : byWeight(candidatesFor(store, { city: name, country })).map(({ place }) => place.city);
  if (elsewhere.length > 0) return { kind: 'new', city, nearest: [], elsewhere };
  return { kind: 'new', city, nearest: nearestNames(name, store.namesIn(country)) };
}
