import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import type { City } from '../../domain/city.ts';
import { regionOfCountry } from '../../domain/vocabularies/country-regions.ts';
import { regionPath } from '../../domain/vocabularies/regions.ts';
import { foldName } from '../words/fold-name.ts';
import { nameOfCityId } from './city-ids.ts';
import { PackedReader } from './packed-table.ts';

/** A place that has a name. */
export interface Candidate {
  readonly city: City;
  readonly admin1: string;
  readonly population: number;
  readonly isMinor: boolean;
  /** The name is its main one, not one of its many others. */
  readonly isMain: boolean;
}

/** Reads the gazetteer file that `build-gazetteer.ts` writes. */
export class PlaceStore {
  readonly #database: DatabaseSyncInstance;
  readonly #places: PackedReader;
  readonly #names: PackedReader;
  readonly #namesInCountry: StatementSyncInstance;

  /** Of one country only: tables mostly keep to one, and memory stays flat. */
  #lastNames?: { country: string; names: ReadonlyMap<string, string> };

  constructor(path: string) {
    this.#database = new DatabaseSync(path, { readOnly: true });
    this.#places = new PackedReader(this.#database, 'places');
    this.#names = new PackedReader(this.#database, 'names');
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

  find(cityId: string): City | undefined {
    const place = this.#ofCity(cityId);
    return place && cityOf(place);
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
  readonly isMinor: boolean;
  readonly names: string;
}

function placeOf(id: number, line: string): StoredPlace {
  const [
    city = '',
    name = '',
    state = '',
    country = '',
    admin1 = '',
    lat,
    lng,
    population,
    minor,
    names = '',
  ] = line.split('\t');
  const numbers = { lat: Number(lat), lng: Number(lng), population: Number(population) };
  return { id, city, name, state, country, admin1, ...numbers, isMinor: minor === '1', names };
}

/** The region and subregion of a country, as a city carries them. */
export function regionsOf(country: string): { region: string; subregion: string } {
  const subregion = regionOfCountry(country);
  if (subregion === undefined) throw new Error(`No region has the country ${country}`);
  return { region: regionPath(subregion)[0] ?? subregion, subregion };
}

function candidateOf(place: StoredPlace, isMain: boolean): Candidate {
  const { admin1, population, isMinor } = place;
  return { city: cityOf(place), admin1, population, isMinor, isMain };
}

function cityOf(place: StoredPlace): City {
  const { city: id, name, state, country, lat, lng, population, id: geonamesId } = place;
  const city: City = { id, name, country, ...regionsOf(country), lat, lng, geonamesId };
  if (state !== '') city.state = state;
  if (population > 0) city.population = population; // 0 means unknown there
  return city;
}
