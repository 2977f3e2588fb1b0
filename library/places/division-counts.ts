import { slugOf } from '../words/slug.ts';
import { foldName } from '../words/fold-name.ts';
import { bareName, divisionKeys, namesOfWard, otherDivisionNames } from './division-names.ts';
import { readDivisions, type Division } from './division-file.ts';
import type { Place } from './geonames.ts';
import { knownMunicipalities } from './known-municipalities.ts';
import type { PackedWriter } from './packed-table.ts';

/** Countries whose divisions of the second level are municipalities, boroughs or districts with a council of their own. */
const MUNICIPAL = new Set(
  'AL AU BG BR CO CR CU DK DO EC EE GB GE GT HN HR IS JP KR LT MX NI NL NO NZ PT RO SE TR TW UY VE ZA'.split(
    ' ',
  ),
);
/** And those where the divisions of the first level are. */
const MUNICIPAL_FIRST = new Set(['LV', 'MK', 'SI']);
/** Parts of Japan that are no municipality: its counties and branch offices. Those of Korea have a council. */
const NO_COUNCIL = /[- ](?:gun|shich[oō])$/i;

/** Of a country with fewer places nobody can tell which municipality has no place of its name. */
const FEW_PLACES = 20;

interface Counted extends Division {
  readonly key: string;
  readonly names: ReadonlySet<string>;
  population: number;
  hasSeat: boolean;
  largest?: Place;
}

/** Counts while places go by how many people live in each division, and which municipality has no place of its name. */
export function openDivisionCounts() {
  const divisions = new Map<string, Counted>();
  const countries = new Map<string, number>();
  for (const division of readDivisions()) {
    const key = keyOf(division.country, division.admin1, division.admin2);
    divisions.set(key, {
      ...division,
      key,
      names: new Set(divisionKeys(division.name)),
      population: 0,
      hasSeat: false,
    });
  }
  const placesIn = new Map<string, number>();
  const namesOfFirst = new Set<string>(); // of the places of a first-level division, where municipalities are listed
  const namesOfNone = new Set<string>(); // of places whose codes are newer than the list
  return {
    /** Places come the largest first. */
    look(place: Place, others: readonly string[]): void {
      const { country, admin1, admin2, population, isMinor } = place;
      const counts = isMinor ? 0 : population;
      placesIn.set(country, (placesIn.get(country) ?? 0) + 1);
      countries.set(country, (countries.get(country) ?? 0) + counts);
      const first = divisions.get(keyOf(country, admin1, ''));
      if (first !== undefined) first.population += counts;
      if (MUNICIPAL.has(country)) namesOfFirst.add(`${country}.${admin1} ${foldName(place.name)}`);
      if (MUNICIPAL.has(country) && first === undefined)
        namesOfNone.add(`${country} ${foldName(place.name)}`);
      if (first !== undefined && MUNICIPAL_FIRST.has(country)) seat(first, place, others);
      const second = admin2 === '' ? undefined : divisions.get(keyOf(country, admin1, admin2));
      if (second === undefined) return;
      second.population += counts;
      if (MUNICIPAL.has(country)) seat(second, place, others);
    },
    /** Writes each division under its names: `country, admin1, admin2, population, name`. And each country as `=XX`. */
    write(table: PackedWriter): void {
      for (const { country, admin1, admin2, name, names, population } of divisions.values()) {
        const line = `${country}\t${admin1}\t${admin2}\t${population}\t${name}`;
        const others = admin2 === '' ? otherDivisionNames(country, name).flatMap(divisionKeys) : [];
        for (const key of new Set([...names, ...others])) table.add(key, line);
      }
      for (const [country, population] of countries) table.add(`=${country}`, String(population));
    },
    /** Municipalities that no place is the seat of, as places of their own without a number of people. */
    *municipalities(): Generator<Place & { key: string; state: string }> {
      yield* knownMunicipalities().filter(({ country }) => (placesIn.get(country) ?? 0) >= FEW_PLACES);
      for (const { key, country, admin1, admin2, name, names, hasSeat, largest } of divisions.values()) {
        if (hasSeat || !isMunicipal(country, admin2, name)) continue;
        if ([...names].some((own) => namesOfFirst.has(`${country}.${admin1} ${own}`))) continue;
        if ([...names].some((own) => namesOfNone.has(`${country} ${own}`))) continue;
        const bare = bareName(name);
        const first = divisions.get(keyOf(country, admin1, ''));
        if (slugOf(bare) === '' || names.size === 0 || (placesIn.get(country) ?? 0) < FEW_PLACES) continue;

        yield {
          key,
          state: admin2 === '' ? '' : (first?.name ?? ''),
          id: Number.NaN,
          name: bare,
          asciiName: bare,
          otherNames: [bare === name ? '' : name.replaceAll(',', ' '), ...namesOfWard(country, name)]
            .filter((other) => other !== '')
            .join(','),
          lat: largest?.lat ?? '',
          lng: largest?.lng ?? '',
          country,
          admin1,
          admin2,
          population: 0,
          isMinor: false,
          isCapital: false,
        };
      }
    },
  };
}

/** Notes the largest place of a division, and whether it or another one has the division’s name. Places come the largest first. */
function seat(division: Counted, place: Place, others: readonly string[]): void {
  division.largest ??= place;
  division.hasSeat ||= [place.name, place.asciiName, ...others].some((name) =>
    division.names.has(foldName(name)),
  );
}

/** Whether a division is a municipality, a borough or a district with a council of its own. */
export function isMunicipal(country: string, admin2: string, name: string): boolean {
  if (admin2 === '') return MUNICIPAL_FIRST.has(country);
  return MUNICIPAL.has(country) && !(country === 'JP' && NO_COUNCIL.test(name));
}

function keyOf(country: string, admin1: string, admin2: string): string {
  return admin2 === '' ? `${country}.${admin1}` : `${country}.${admin1}.${admin2}`;
}
