import { foldText } from '../../domain/vocabularies/fold.ts';
import { divisionCode } from './admin1-names.ts';
import { candidatesFor, divisionsOf } from './candidates.ts';
import type { CityAsked } from './city-answer.ts';
import { parseCountry } from './countries.ts';
import type { PlaceStore } from './place-store.ts';

/** So many people make a place a city beside the other one, and no part of it. */
const CITY_BESIDE = 50_000;
const LONGEST_COUNTRY = 3; // words that are tried at the end of a name without a comma

/** One way to read "Austin, TX", "Tbilisi, Georgia" or "São Paulo/SP". */
export interface Reading extends CityAsked {
  readonly country: string;
  /** The text names its country so that it can be nothing else: a new city may be taken there. */
  readonly isSure: boolean;
}

/** The name before the first comma or bracket with what follows as its state or country, in every way that can be meant. */
export function readingsOf(store: PlaceStore, asked: CityAsked): Reading[] {
  const [city = '', ...rest] = asked.city
    .split(/,|\((?=[^()]+\)\s*$)/)
    .map((part) => part.trim().replace(/\)$/, '').trim());
  return rest.length === 0 || city === '' ? [] : readTail(store, asked, city, rest);
}

/** The same for what follows a slash or a dash. */
export function readingsOfParts(store: PlaceStore, asked: CityAsked, parts: readonly string[]): Reading[] {
  const [city = '', ...rest] = parts;
  return rest.length === 1 ? readTail(store, asked, city, rest) : [];
}

/** And for "Florence Italy": only names, for a code may be the end of one. */
export function readingsOfEnd(store: PlaceStore, asked: CityAsked): Reading[] {
  const words = asked.city.split(/\s+/);
  for (let length = 1; length <= LONGEST_COUNTRY && length < words.length; length += 1) {
    const end = words.slice(-length).join(' ');
    if (end.length < 4) continue;
    const found = readTail(store, asked, words.slice(0, -length).join(' '), [end]);
    if (found.length > 0) return found;
  }
  return [];
}

function readTail(store: PlaceStore, asked: CityAsked, city: string, rest: readonly string[]): Reading[] {
  const last = rest.at(-1) ?? '';
  const middle = rest.slice(0, -1);
  const readings: Reading[] = [];
  const country = parseCountry(last);
  if (country !== undefined && (asked.country ?? country) === country) {
    const isSure = last.length > 3 || asked.country === country || divisionCode('US', last) === undefined;
    const state = asked.state ?? middle.at(-1);
    if (areDivisions(store, middle, country)) readings.push({ city, state, country, isSure });
  }
  if (last === '') return readings;
  const bounds = divisionsOf(store, last, asked.country);
  for (const found of new Set(bounds.map((division) => division.country))) {
    if (!areDivisions(store, middle, found)) continue;
    readings.push({ city, state: last, country: found, isSure: asked.country === found });
  }
  return readings.length > 0 || middle.length > 0 ? readings : partOfCity(store, asked, city, last);
}

/** "Soho, London": the last part is the city that the first is a part of, unless both are cities: "Lyon, Villeurbanne". */
function partOfCity(store: PlaceStore, asked: CityAsked, city: string, last: string): Reading[] {
  const [around] = candidatesFor(store, { city: last, country: asked.country }).sort(
    (a, b) => b.population - a.population,
  );
  if (around === undefined) return [];
  const { country } = around.city;
  const isThere = candidatesFor(store, { city, country }).some(
    (place) =>
      place.admin1 === around.admin1 &&
      place.admin2 === around.admin2 &&
      (place.isMinor || place.population < CITY_BESIDE),
  );
  return isThere ? [{ city, state: around.admin1, country, isSure: false }] : [];
}

function areDivisions(store: PlaceStore, names: readonly string[], country: string): boolean {
  return names.every(
    (name) =>
      divisionsOf(store, name, country).length > 0 ||
      store.named(foldText(name)).some((place) => place.city.country === country),
  );
}
