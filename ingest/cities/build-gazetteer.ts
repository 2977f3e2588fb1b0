import { rename, rm, stat } from 'node:fs/promises';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { foldText } from '../../domain/vocabularies/fold.ts';
import { CITY_ALIASES } from './aliases.ts';
import { assignCityIds } from './city-ids.ts';
import { readPlaces, type Place } from './geonames.ts';
import { divisionName } from './admin1-names.ts';

/** Goes up when what is stored changes, so that an older file is built anew. */
export const GAZETTEER_VERSION = 1;

/** A share between 0 and 1 of the work done. */
export type OnProgress = (share: number) => void;

const READING_SHARE = 0.5;

/**
 * Builds the gazetteer from a GeoNames file. It is written beside its final place and then renamed, so that there is
 * never half a gazetteer, whoever else builds it at the same time.
 */
export async function buildGazetteer(
  source: string,
  target: string,
  onProgress: OnProgress = () => {},
): Promise<void> {
  const { size } = await stat(source);
  const places: Place[] = [];
  for await (const place of readPlaces(source, (bytes) => onProgress((READING_SHARE * bytes) / size)))
    places.push(place);
  places.sort((a, b) => Number(a.isMinor) - Number(b.isMinor) || b.population - a.population || a.id - b.id);
  const unfinished = `${target}.${process.pid}.tmp`;
  await rm(unfinished, { force: true });
  try {
    write(unfinished, places, onProgress);
    await rename(unfinished, target);
  } catch (cause) {
    await rm(unfinished, { force: true });
    throw cause;
  }
  onProgress(1);
}

function write(path: string, places: readonly Place[], onProgress: OnProgress): void {
  const database = new DatabaseSync(path);
  try {
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 8192;');
    database.exec(`
      CREATE TABLE place (
        id INTEGER PRIMARY KEY, city TEXT NOT NULL, name TEXT NOT NULL, state TEXT, country TEXT NOT NULL,
        admin1 TEXT NOT NULL, lat REAL NOT NULL, lng REAL NOT NULL, population INTEGER NOT NULL, minor INTEGER NOT NULL,
        names TEXT NOT NULL
      ) STRICT;
      CREATE TABLE name (folded TEXT PRIMARY KEY, places TEXT NOT NULL) STRICT, WITHOUT ROWID;
      BEGIN;`);
    writePlaces(database, places);
    onProgress(0.7);
    writeNames(database, namesOf(places));
    database.exec(`
      COMMIT;
      CREATE UNIQUE INDEX place_by_city ON place (city);
      CREATE INDEX place_by_country ON place (country, population);
      PRAGMA user_version = ${GAZETTEER_VERSION};`);
  } finally {
    database.close();
  }
}

function writePlaces(database: DatabaseSyncInstance, places: readonly Place[]): void {
  const ids = assignCityIds(places);
  const repeated = repeatedNames(places);
  const insert = database.prepare('INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const rows = places.map((place, index) => ({ place, cityId: ids[index] ?? '' }));
  rows.sort((a, b) => a.place.id - b.place.id); // the order of the key, as in writeNames
  for (const { place, cityId } of rows) {
    const { id, name, country, admin1, lat, lng, population, isMinor, otherNames } = place;
    const state = repeated.has(nameKey(place)) ? divisionName(country, admin1) : undefined;
    const cells = [id, cityId, name, state ?? null, country, admin1, lat, lng, population];
    insert.run(...cells, isMinor ? 1 : 0, otherNames.join(','));
  }
}

/** Rows go in in the order of their key, which is several times as fast as any other. */
function writeNames(database: DatabaseSyncInstance, names: ReadonlyMap<string, string>): void {
  const insert = database.prepare('INSERT INTO name VALUES (?, ?)');
  for (const name of [...names.keys()].sort()) insert.run(name, names.get(name) ?? '');
}

/** Folded name to the places that bear it: ids, with a minus where it is not the main name. */
function namesOf(places: readonly Place[]): Map<string, string> {
  const names = new Map<string, string>();
  const add = (name: string, id: number) => {
    const known = names.get(name);
    names.set(name, known === undefined ? String(id) : `${known},${id}`);
  };
  for (const place of places) {
    const main = new Set([foldName(place.name), foldName(place.asciiName)]);
    const others = new Set(place.otherNames.map(foldName));
    for (const name of main) if (name !== '') add(name, place.id);
    for (const name of others) if (name.length > 1 && !main.has(name)) add(name, -place.id);
  }
  const known = new Set(places.map((place) => place.id));
  for (const { id, name } of CITY_ALIASES) {
    if (known.has(id) && !includes(names.get(foldText(name)), id)) add(foldText(name), -id);
  }
  return names;
}

/** `foldText`, several times as fast for the many names in plain ASCII. */
function foldName(name: string): string {
  if (!/^[\x20-\x7e]*$/.test(name)) return foldText(name);
  const lower = name.toLowerCase();
  return /^[a-z0-9]+(?: [a-z0-9]+)*$/.test(lower) ? lower : lower.replace(/[^a-z0-9]+/g, ' ').trim();
}

function includes(list: string | undefined, id: number): boolean {
  return list?.split(',').some((entry) => Math.abs(Number(entry)) === id) ?? false;
}

function repeatedNames(places: readonly Place[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const place of places) {
    const key = nameKey(place);
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  return repeated;
}

function nameKey(place: Place): string {
  return `${place.country} ${place.asciiName.toLowerCase()}`;
}
