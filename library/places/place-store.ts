import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import type { City } from '../../domain/city.ts';
import { regionOfCountry } from '../../domain/vocabularies/country-regions.ts';
import { regionPath } from '../../domain/vocabularies/regions.ts';
import { foldName } from '../words/fold-name.ts';
import { nameOfCityId } from './city-ids.ts';
import type { Division } from './division-file.ts';
import { PackedReader } from './packed-table.ts';

/** A place that has a name. */
export interface Candidate {
  readonly city: City;
  readonly admin1: string;
  readonly admin2: string;
  readonly population: number;
  readonly isMinor: boolean;
  /** The seat of its country's government. */
  readonly isCapital: boolean;
  /** A municipality that no place is the seat of; nobody counted its people. */
  readonly isMunicipality: boolean;
  /** The name is its main one, not one of its many others. */
  readonly isMain: boolean;
}

/** A division, with the people in its cities. */
export interface CountedDivision extends Division {
  readonly population: number;
}

/** Reads the gazetteer file that `build-gazetteer.ts` writes. */
export class PlaceStore {
  readonly #database: DatabaseSyncInstance;
  readonly #places: PackedReader;
  readonly #names: PackedReader;
  readonly #divisions: PackedReader;
  readonly #namesInCountry: StatementSyncInstance;

  /** Of one country only: tables mostly keep to one, and memory stays flat. */
  #lastNames?: { country: string; names: ReadonlyMap<string, string> };

  constructor(path: string) {
    this.#database = new DatabaseSync(path, { readOnly: true });
    this.#places = new PackedReader(this.#database, 'places');
    this.#names = new PackedReader(this.#database, 'names');
    this.#divisions = new PackedReader(this.#database, 'divisions');
    this.#namesInCountry = this.#database.prepare('SELECT names FROM country WHERE code = ?');
  }

  /** Every place that has a folded name. */
  named(folded: string): Candidate[] {
    return this.#names.get(folded).flatMap((id) => {
      const place = this.#read(id.replace('-', ''));
      return place === undefined ? [] : [candidateOf(place, !id.startsWith('-'))];
    });
  }

  place(geonamesId: number): Candidate | undefined {
    const place = this.#read(String(geonamesId));
    return place && candidateOf(place, true);
  }

  /** The divisions of all countries that have a folded name. */
  divisions(folded: string): CountedDivision[] {
    return this.#divisions.get(folded).map((line) => {
      const [country = '', admin1 = '', admin2 = '', population, name = ''] = line.split('\t');
      return { country, admin1, admin2, population: Number(population), name };
    });
  }

  /** How many people live in the cities of a country. */
  populationOf(country: string): number {
    return Number(this.#divisions.get(`=${country}`)[0] ?? 0);
  }

  find(cityId: string): City | undefined {
    const place = this.#ofCity(cityId);
    return place && cityOf(place);
  }

  /** Whether a city is the seat of its country's government; undefined for what GeoNames does not have as a place. */
  isCapital(cityId: string): boolean | undefined {
    const rank = this.#ofCity(cityId)?.rank;
    return rank === undefined || rank === MUNICIPALITY ? undefined : rank === CAPITAL;
  }

  names(cityId: string): string[] {
    const names = this.#ofCity(cityId)?.names ?? '';
    return names === '' ? [] : names.split(',');
  }

  /** Names of the places of a country by their folded form, those of the largest first. */
  namesIn(country: string): ReadonlyMap<string, string> {
    if (this.#lastNames?.country === country) return this.#lastNames.names;
    const row = this.#namesInCountry.get(country) as { names: string } | undefined;
    const names = new Map<string, string>();
    for (const name of row?.names.split('\n') ?? []) {
      const folded = foldName(name);
      if (!names.has(folded)) names.set(folded, name);
    }
    this.#lastNames = { country, names };
    return names;
  }

  close(): void {
    this.#database.close();
  }

  #ofCity(cityId: string): StoredPlace | undefined {
    if (!cityId.includes('-')) return undefined; // that would be a name
    const [own] = this.#names.get(cityId);
    if (own !== undefined) return this.#read(own);
    for (const id of this.#names.get(nameOfCityId(cityId))) {
      const place = this.#read(id.replace('-', ''));
      if (place?.city === cityId) return place;
    }
    return undefined;
  }

  #read(id: string): StoredPlace | undefined {
    const [line] = this.#places.get(id);
    return line === undefined ? undefined : placeOf(Number(id), line);
  }
}

interface StoredPlace {
  readonly id: number;
  readonly city: string;
  readonly name: string;
  readonly state: string;
  readonly country: string;
  readonly admin1: string;
  readonly lat: number;
  readonly lng: number;
  readonly population: number;
  readonly admin2: string;
  /** 0 a place, 1 a part of a city or a camp, 2 a capital, 3 a municipality. */
  readonly rank: number;
  readonly names: string;
}

const [CAPITAL, MUNICIPALITY] = [2, 3];

function placeOf(id: number, line: string): StoredPlace {
  const [
    city = '',
    name = '',
    state = '',
    country = '',
    admin1 = '',
    admin2 = '',
    lat,
    lng,
    population,
    rank,
    names = '',
  ] = line.split('\t');
  const numbers = { lat: Number(lat), lng: Number(lng), population: Number(population) };
  return { id, city, name, state, country, admin1, admin2, ...numbers, rank: Number(rank), names };
}

/** The region and subregion of a country, as a city carries them. */
export function regionsOf(country: string): { region: string; subregion: string } {
  const subregion = regionOfCountry(country);
  if (subregion === undefined) throw new Error(`No region has the country ${country}`);
  return { region: regionPath(subregion)[0] ?? subregion, subregion };
}

function candidateOf(place: StoredPlace, isMain: boolean): Candidate {
  const { admin1, admin2, population, rank } = place;
  const city = cityOf(place);
  return {
    city,
    admin1,
    admin2,
    population,
    isMinor: rank === 1,
    isCapital: rank === 2,
    isMunicipality: rank === 3,
    isMain,
  };
}

function cityOf(place: StoredPlace): City {
  const { city: id, name, state, country, lat, lng, population, id: geonamesId } = place;
  const city: City = { id, name, country, ...regionsOf(country) };
  if (place.rank !== 3 || lat !== 0 || lng !== 0) Object.assign(city, { lat, lng });
  if (!Number.isNaN(geonamesId)) city.geonamesId = geonamesId;
  if (state !== '') city.state = state;
  if (population > 0) city.population = population; // 0 means unknown there
  return city;
}
