import { editDistance } from '../../domain/vocabularies/distance.ts';
import { foldText } from '../../domain/vocabularies/fold.ts';
import { REGIONS } from '../../domain/vocabularies/regions.ts';
import { divisionCode, divisionName } from './admin1-names.ts';
import { isMunicipal } from './division-counts.ts';
import { bareName, divisionKeys } from './division-names.ts';
import type { Area, CityAsked } from './city-answer.ts';
import { parseCountry } from './countries.ts';
import type { Candidate, CountedDivision, PlaceStore } from './place-store.ts';

/** Below this many people a place gives way to a division that has its name. */
const SMALL = 10_000;
const CITY_STATES = new Set(['GI', 'HK', 'MC', 'MO', 'SG', 'VA']);
const MUCH_LARGER = 10;
const CHIEF_TOWN = 0.1; // of the people in the cities of its state
const MOST_OF_STATE = 0.6;
const MOST_OF_CAPITAL = 0.3; // Bruxelles with its suburbs
const OTHER_LETTERS = 0.5; // of the longer of two spellings: Tombouctou is Timbuktu, Genf Genève

/**
 * The country, state, region or district that a name means rather than any of the places that bear it; undefined when a
 * city comes first: one that lies in the state, is the capital of the country, or has more people than all its cities.
 */
export function areaNamed(
  store: PlaceStore,
  { city, country, state }: CityAsked,
  places: readonly Candidate[],
): Area | undefined {
  if (state !== undefined) return undefined;
  const largest = Math.max(0, ...places.filter((place) => place.isMain).map((place) => place.population));
  const code = countryNamed(city);
  if (
    code !== undefined &&
    !CITY_STATES.has(code) &&
    (country ?? code) === code &&
    !isCapitalOf(places, code, city)
  ) {
    if (largest < store.populationOf(code)) return { what: 'country', name: city };
  }
  const folded = foldText(city);
  if (country === undefined && largest < SMALL && isRegion(folded)) return { what: 'region', name: city };
  return (
    stateNamed(store, { city, country }, places, largest) ?? districtNamed(store, folded, places, country)
  );
}

/** "Nebraska is a state (US), not a city." */
export function describeArea({ what, name, country }: Area): string {
  const where = country === undefined ? '' : ` (${country})`;
  switch (what) {
    case 'country':
      return `${name} is a country, not a city.`;
    case 'region':
      return `${name} is a region of the world, not a city.`;
    case 'state':
      return `${name} is a state, province or region${where}, not a city.`;
    case 'district':
      return `${name} is a district, county or province${where}, not a city.`;
  }
}

/** A country by its name in any case, by its code only in capitals. */
function countryNamed(text: string): string | undefined {
  if (foldText(text) === 'brasilia') return undefined; // also Finnish for Brazil
  return text.length > 3 || /^[A-Z]{2,3}$/.test(text) ? parseCountry(text) : undefined;
}

function isCapitalOf(places: readonly Candidate[], country: string, text: string): boolean {
  const folded = foldText(text);
  return places.some((place) => {
    if (place.city.country !== country || !place.isCapital) return false;
    const name = foldText(place.city.name);
    return name === folded || name === `${folded} city` || name === `ciudad de ${folded}`;
  });
}

function isRegion(folded: string): boolean {
  return regionNames.has(folded);
}

const REGION_LANGUAGES = 'en es fr pt de ca it ar ru zh'.split(' ');

/** As Unicode names the regions of the United Nations' list. */
const regionNames: ReadonlySet<string> = new Set(
  REGION_LANGUAGES.flatMap((language) => {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return REGIONS.terms.map(({ m49 }) => foldText(display.of(m49) ?? ''));
  }).filter((name) => name !== ''),
);

function stateNamed(
  store: PlaceStore,
  { city, country }: CityAsked,
  places: readonly Candidate[],
  largest: number,
): Area | undefined {
  const first = store
    .divisions(foldText(city))
    .filter(({ country: of, name }) => !isMunicipal(of, '', name))
    .filter((division) => division.admin2 === '' && (country ?? division.country) === division.country)
    .filter((division) => !places.some((place) => isIn(place, division) && isNamedSo(place, city, division)));
  const [division] = first
    .filter(({ population }) => population > largest)
    .sort((a, b) => b.population - a.population);
  if (division !== undefined) return { what: 'state', name: division.name, country: division.country };
  const code = country !== undefined && /^[A-Z]{2,3}$/.test(city) ? divisionCode(country, city) : undefined;
  if (country === undefined || code === undefined || places.length > 0) return undefined;
  return { what: 'state', name: divisionName(country, code) ?? city, country };
}

/**
 * A place that the name may mean rather than its state: as its own name, as one like it (Durango is Victoria de Durango,
 * Geneva is Genève), or as another name of nearly the whole state (Wien is Vienna). Many capitals have the name of their
 * state among their others: Bahia is not Salvador, Île-de-France not Paris, Oklahoma not Oklahoma City.
 */
function isNamedSo(place: Candidate, text: string, { population }: CountedDivision): boolean {
  if (place.isMain || (place.isMunicipality && isLike(place.city.name, bareName(text)))) return true;
  if (place.city.country === 'US' && foldText(place.city.name) === `${foldText(text)} city`) return false;
  if (place.population < SMALL) return false;
  const isMost = place.population >= (place.isCapital ? MOST_OF_CAPITAL : MOST_OF_STATE) * population;
  return isMost || (place.population >= CHIEF_TOWN * population && isLike(place.city.name, text));
}

/** Whether a name has the other among its words, or is a spelling of it. */
function isLike(name: string, text: string): boolean {
  const [longer, shorter] = [foldText(name), foldText(text)];
  if (` ${longer} `.includes(` ${shorter} `)) return true;
  const [a, b] = [longer, shorter].map((folded) => folded.replaceAll(' ', '')) as [string, string];
  const limit = Math.floor(OTHER_LETTERS * Math.max(a.length, b.length));
  return editDistance(a, b, limit) <= limit;
}

/** Countries whose divisions of the second level are provinces; elsewhere they may be towns. */
const PROVINCES = new Set(['ES', 'FR', 'IT']);

/** The province or district of which a text is the name, where nothing smaller has it. */
export function divisionNamed(store: PlaceStore, { city, country, state }: CityAsked): Area | undefined {
  if (state !== undefined && foldText(state) === foldText(city)) return undefined; // the town of its province
  const around = state === undefined || country === undefined ? undefined : divisionCode(country, state);
  const found = divisionKeys(city)
    .flatMap((key) => store.divisions(key))
    .find(
      (one) =>
        one.country === country &&
        !isMunicipal(one.country, one.admin2, one.name) &&
        (one.admin2 === '' || PROVINCES.has(one.country) || bareName(city) !== city) &&
        (around === undefined || one.admin2 === '' || one.admin1 === around),
    );
  if (found !== undefined)
    return { what: found.admin2 === '' ? 'state' : 'district', name: found.name, country: found.country };
  return country !== undefined && SAYS_STATE.test(city) ? { what: 'state', name: city, country } : undefined;
}

/** Words by which the states of Russia and Ukraine are told, whose names in their own letters GeoNames’ list lacks. */
const SAYS_STATE = /^республика |[ ](?:область|обл\.?|край|автономный округ)$/iu;

/** A small place elsewhere than the district of its name, which many more people live in. */
function districtNamed(
  store: PlaceStore,
  folded: string,
  places: readonly Candidate[],
  country: string | undefined,
): Area | undefined {
  const [largest] = [...places].sort((a, b) => b.population - a.population);
  if (largest === undefined || largest.population >= SMALL || largest.isMunicipality) return undefined;
  if (places.some((place) => place.isMunicipality)) return undefined;
  const division = store
    .divisions(folded)
    .find(
      (one) =>
        one.admin2 !== '' &&
        one.country === (country ?? largest.city.country) &&
        one.population >= Math.max(SMALL, MUCH_LARGER * largest.population) &&
        !places.some((place) => isIn(place, one)),
    );
  return division && { what: 'district', name: division.name, country: division.country };
}

function isIn(
  { city, admin1, admin2 }: Candidate,
  division: Pick<CountedDivision, 'country' | 'admin1' | 'admin2'>,
): boolean {
  return (
    city.country === division.country &&
    admin1 === division.admin1 &&
    (division.admin2 === '' || admin2 === division.admin2)
  );
}
