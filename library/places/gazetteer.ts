import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { LRUCache } from 'lru-cache';
import type { City } from '../../domain/city.ts';
import { foldName } from '../words/fold-name.ts';
import { remembering } from '../words/remembering.ts';
import { CITY_ALIASES } from './aliases.ts';
import { buildGazetteer, GAZETTEER_VERSION, type OnProgress } from './build-gazetteer.ts';
import type { CityAnswer, CityAsked } from './city-answer.ts';
import { geonamesFile } from './geonames.ts';
import { OwnCities, type CitySource } from './own-cities.ts';
import { PlaceStore } from './place-store.ts';
import { resolveCity } from './resolve-city.ts';

export interface Gazetteer {
  resolve(asked: CityAsked): CityAnswer;
  /** The city with this id. */
  find(id: string): City | undefined;
  /** Other names and spellings of a city, for the search. */
  names(id: string): string[];
  close(): void;
}

/** What the whole world's gazetteer tells besides. */
export interface WorldGazetteer extends Gazetteer {
  /** Whether it is the seat of its country's government; undefined where nobody says. */
  isCapital(id: string): boolean | undefined;
  /** Cities that have a name, the largest first; at most ten. */
  named(name: string): City[];
}

export interface GazetteerOptions {
  /** Called while the gazetteer is built, which happens once, with a share between 0 and 1. */
  readonly onProgress?: OnProgress;
  /** A file in GeoNames' format instead of the one that comes with us. */
  readonly source?: string;
  /** Cities and names that operators added: `catalogue.cities`. */
  readonly own?: CitySource;
}

const FILE_NAME = 'gazetteer.sqlite';
const MAX_REMEMBERED = 20_000; // more than the cities of any table; keeps memory flat

/** Opens the gazetteer in a folder, and builds it there first when it is missing or of another version. */
export async function openGazetteer(
  dataDir: string,
  options: GazetteerOptions = {},
): Promise<WorldGazetteer> {
  const path = join(dataDir, FILE_NAME);
  if (!isCurrent(path)) {
    await mkdir(dataDir, { recursive: true });
    await buildGazetteer(options.source ?? geonamesFile(), path, options.onProgress);
  }
  const store = new PlaceStore(path);
  const remembered = new LRUCache<string, CityAnswer>({ max: MAX_REMEMBERED });
  const place = remembering((id) => store.find(id));
  const otherNames = remembering((id) => [...store.names(id), ...(aliases().get(id) ?? [])]); // the same cities come again and again
  let aliasesById: ReadonlyMap<string, string[]> | undefined;
  const aliases = () => (aliasesById ??= aliasesOf(store));
  const own = options.own && new OwnCities(options.own, place, () => remembered.clear());
  return {
    resolve(asked) {
      own?.refresh();
      const key = `${asked.country ?? ''}\n${asked.state ?? ''}\n${asked.city}`;
      const known = remembered.get(key);
      if (known !== undefined) return known;
      const found = resolveCity(store, asked);
      const answer = own?.answer(asked, found) ?? found;
      remembered.set(key, answer);
      return answer;
    },
    find: (id) => own?.find(id) ?? place(id),
    isCapital: (id) => store.isCapital(id),
    named: (name) => citiesNamed(store, name),
    names: (id) => {
      const added = own?.names(id) ?? [];
      return added.length === 0 ? otherNames(id) : [...otherNames(id), ...added];
    },
    close: () => store.close(),
  };
}

const MOST_NAMED = 10;

function citiesNamed(store: PlaceStore, name: string): City[] {
  const found = store.named(foldName(name)).filter(({ isMinor }) => !isMinor);
  found.sort((a, b) => Number(b.isMain) - Number(a.isMain) || b.population - a.population);
  const byId = new Map(found.map(({ city }) => [city.id, city]));
  return [...byId.values()].slice(0, MOST_NAMED);
}

/** The names that only imports know, by the id of the city: New York is NYC. */
function aliasesOf(store: PlaceStore): ReadonlyMap<string, string[]> {
  const byId = new Map<string, string[]>();
  for (const { id, name } of CITY_ALIASES) {
    const city = store.place(id)?.city.id;
    if (city !== undefined) byId.set(city, [...(byId.get(city) ?? []), name]);
  }
  return byId;
}

function isCurrent(path: string): boolean {
  if (!existsSync(path)) return false;
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const row = database.prepare('PRAGMA user_version').get() as { user_version: number };
    return row.user_version === GAZETTEER_VERSION;
  } catch {
    return false; // not a database that we can read: it is built again
  } finally {
    database.close();
  }
}
