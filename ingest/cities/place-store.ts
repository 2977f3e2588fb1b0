import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import type { City } from '../../domain/city.ts';
import { foldText } from '../../domain/vocabularies/fold.ts';
import { regionOfCountry } from '../../domain/vocabularies/country-regions.ts';
import { regionPath } from '../../domain/vocabularies/regions.ts';

/** A place that bears a name. */
export interface Candidate {
  readonly city: City;
  readonly admin1: string;
  readonly population: number;
  readonly isMinor: boolean;
  /** The name is its main one, not one of its many others. */
  readonly isMain: boolean;
}

interface PlaceRow {
  id: number;
  city: string;
  name: string;
  state: string | null;
  country: string;
  admin1: string;
  lat: number;
  lng: number;
  population: number;
  minor: number;
}

const COLUMNS = 'id, city, name, state, country, admin1, lat, lng, population, minor';
const NEAREST_AMONG = 20_000; // places of a country, the largest first, that a misspelling is compared with

/** Reads the gazetteer file. The prepared statements are kept: those that are not may be collected while in use. */
export class PlaceStore {
  readonly #database: DatabaseSyncInstance;
  readonly #placesByName: StatementSyncInstance;
  readonly #placeById: StatementSyncInstance;
  readonly #placeByCity: StatementSyncInstance;
  readonly #namesOfCity: StatementSyncInstance;
  readonly #namesInCountry: StatementSyncInstance;

  /** Of one country only: tables mostly keep to one, and memory stays flat. */
  #lastNames?: { country: string; names: ReadonlyMap<string, string> };

  constructor(path: string) {
    this.#database = new DatabaseSync(path, { readOnly: true });
    this.#placesByName = this.#database.prepare('SELECT places FROM name WHERE folded = ?');
    this.#placeById = this.#database.prepare(`SELECT ${COLUMNS} FROM place WHERE id = ?`);
    this.#placeByCity = this.#database.prepare(`SELECT ${COLUMNS} FROM place WHERE city = ?`);
    this.#namesOfCity = this.#database.prepare('SELECT names FROM place WHERE city = ?');
    this.#namesInCountry = this.#database.prepare(
      'SELECT name FROM place WHERE country = ? ORDER BY population DESC LIMIT ?',
    );
  }

  /** Every place that bears a folded name. */
  named(folded: string): Candidate[] {
    const row = this.#placesByName.get(folded) as { places: string } | undefined;
    const ids = row?.places.split(',').map(Number) ?? [];
    return ids.flatMap((id) => {
      const place = this.#placeById.get(Math.abs(id)) as PlaceRow | undefined;
      return place === undefined ? [] : [candidateOf(place, id > 0)];
    });
  }

  place(geonamesId: number): Candidate | undefined {
    const row = this.#placeById.get(geonamesId) as PlaceRow | undefined;
    return row && candidateOf(row, true);
  }

  find(cityId: string): City | undefined {
    const row = this.#placeByCity.get(cityId) as PlaceRow | undefined;
    return row && cityOf(row);
  }

  names(cityId: string): string[] {
    const row = this.#namesOfCity.get(cityId) as { names: string } | undefined;
    return row === undefined || row.names === '' ? [] : row.names.split(',');
  }

  /** Names of the places of a country by their folded form, those of the largest first. */
  namesIn(country: string): ReadonlyMap<string, string> {
    if (this.#lastNames?.country === country) return this.#lastNames.names;
    const rows = this.#namesInCountry.all(country, NEAREST_AMONG) as { name: string }[];
    const names = new Map(rows.map(({ name }) => [foldText(name), name]));
    this.#lastNames = { country, names };
    return names;
  }

  close(): void {
    this.#database.close();
  }
}

/** The region and subregion of a country, as a city carries them. */
export function regionsOf(country: string): { region: string; subregion: string } {
  const subregion = regionOfCountry(country);
  if (subregion === undefined) throw new Error(`No region has the country ${country}`);
  return { region: regionPath(subregion)[0] ?? subregion, subregion };
}

function candidateOf(row: PlaceRow, isMain: boolean): Candidate {
  const { admin1, population, minor } = row;
  return { city: cityOf(row), admin1, population, isMinor: minor === 1, isMain };
}

function cityOf(row: PlaceRow): City {
  const { city: id, name, state, country, lat, lng, population, id: geonamesId } = row;
  const city: City = { id, name, country, ...regionsOf(country), lat, lng, geonamesId };
  if (state !== null) city.state = state;
  if (population > 0) city.population = population; // 0 stands for unknown there
  return city;
}
