import { rename, rm } from 'node:fs/promises';
import { DatabaseSync } from '@photostructure/sqlite';
import { foldText } from '../../domain/vocabularies/fold.ts';
import { foldName } from '../words/fold-name.ts';
import { divisionName } from './admin1-names.ts';
import { CITY_ALIASES } from './aliases.ts';
import { nameOfCityId, openCityIds } from './city-ids.ts';
import { openDivisionCounts } from './division-counts.ts';
import { otherNamesOf, readPlaces, type Place } from './geonames.ts';
import { PackedWriter } from './packed-table.ts';

/** Goes up when what is stored changes, so that an older file is rebuilt. */
export const GAZETTEER_VERSION = 7;

/** Places of a country, the largest first, that a misspelling is compared with. */
const NEAREST_AMONG = 20_000;

/** A share between 0 and 1 of the work done. */
export type OnProgress = (share: number) => void;

const PACKED_SIZE = 32 * 1024 * 1024; // what the names of the world take, and its places
const WORLD = 200_000; // places, for the progress only

/**
 * Builds the gazetteer from a GeoNames file. It is written beside its final place and then renamed, so that there is
 * never half a gazetteer, even if another program builds it at the same time.
 */
export async function buildGazetteer(
  source: string,
  target: string,
  onProgress: OnProgress = () => {},
): Promise<void> {
  const unfinished = `${target}.${process.pid}.tmp`;
  await rm(unfinished, { force: true });
  try {
    write(unfinished, await packPlaces(source, onProgress));
    await rename(unfinished, target);
  } catch (cause) {
    await rm(unfinished, { force: true });
    throw cause;
  }
  onProgress(1);
}

type Packed = Awaited<ReturnType<typeof packPlaces>>;

/**
 * `divisions`: folded name to the divisions that bear it, and `=` with a country to the people in it.
 * `places`: GeoNames id to what is known of the place. `names`: folded name to GeoNames ids, with a minus where it is
 * not the main name; and city id to GeoNames id where the name cannot be read off it (a folded name has no hyphen).
 * `countries`: names of their places.
 */
async function packPlaces(source: string, onProgress: OnProgress) {
  const places = new PackedWriter(PACKED_SIZE);
  const names = new PackedWriter(PACKED_SIZE);
  const divisions = new PackedWriter(PACKED_SIZE / 8);
  const counts = openDivisionCounts();
  const countries = new Map<string, string[]>();
  const repeated = openRepeatedNames();
  const cityIdOf = openCityIds();
  const aliases = aliasesById();
  let done = 0;
  for await (const place of readPlaces(source, (place) => repeated.look(place))) {
    const cityId = cityIdOf(place);
    const state = repeated.has(place) ? (divisionName(place.country, place.admin1) ?? '') : '';
    const others = otherNamesOf(place);
    counts.look(place, others);
    places.add(String(place.id), lineOf(place, cityId, state, others));
    if (nameOfCityId(cityId) !== foldName(place.name)) names.add(cityId, String(place.id));
    addNames(names, place, others, aliases.get(place.id));
    const known = countries.get(place.country) ?? [];
    if (known.length < NEAREST_AMONG && !place.isMinor) known.push(place.name);
    countries.set(place.country, known);
    if (++done % 10_000 === 0) onProgress(Math.min(0.9, 0.2 + done / WORLD));
  }
  // After all places, whose ids stay what they were.
  for (const place of counts.municipalities()) {
    const cityId = cityIdOf.municipality(place);
    if (cityId === undefined) continue;
    places.add(place.key, lineOf(place, cityId, place.state, otherNamesOf(place), MUNICIPALITY));
    names.add(cityId, place.key);
    addNames(names, place, otherNamesOf(place), [], place.key);
  }
  counts.write(divisions);
  return { places, names, countries, divisions };
}

const [ORDINARY, MINOR, CAPITAL, MUNICIPALITY] = [0, 1, 2, 3]; // what a place is, for `place-store.ts`

function lineOf(
  place: Place,
  cityId: string,
  state: string,
  others: readonly string[],
  rank = place.isMinor ? MINOR : place.isCapital ? CAPITAL : ORDINARY,
): string {
  const { name, country, admin1, admin2, lat, lng, population } = place;
  return `${cityId}\t${name}\t${state}\t${country}\t${admin1}\t${admin2}\t${lat}\t${lng}\t${population}\t${rank}\t${others.join(',')}`;
}

function addNames(
  names: PackedWriter,
  place: Place,
  others: readonly string[],
  aliases: readonly string[] = [],
  id = String(place.id),
): void {
  const seen: string[] = []; // few enough: a set for every place would be slower
  for (const name of [foldName(place.name), foldName(place.asciiName)]) {
    if (name !== '' && !seen.includes(name)) names.add(name, id);
    seen.push(name);
  }
  for (const name of others.map(foldName).concat(aliases)) {
    if (name.length <= 1 || seen.includes(name)) continue;
    names.add(name, `-${id}`);
    seen.push(name);
  }
}

function aliasesById(): ReadonlyMap<number, readonly string[]> {
  const byId = new Map<number, string[]>();
  for (const { id, name } of CITY_ALIASES) byId.set(id, [...(byId.get(id) ?? []), foldText(name)]);
  return byId;
}

function write(path: string, { places, names, countries, divisions }: Packed): void {
  const database = new DatabaseSync(path);
  try {
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 8192; BEGIN');
    places.write(database, 'places');
    names.write(database, 'names');
    divisions.write(database, 'divisions');
    database.exec('CREATE TABLE country (code TEXT PRIMARY KEY, names TEXT NOT NULL) STRICT, WITHOUT ROWID');
    const insert = database.prepare('INSERT INTO country VALUES (?, ?)');
    for (const [code, list] of countries) insert.run(code, list.join('\n'));
    database.exec(`COMMIT; PRAGMA user_version = ${GAZETTEER_VERSION}`);
  } finally {
    database.close();
  }
}

/** Which names are twice in their country: those get their state, where the states of the country are listed. */
function openRepeatedNames() {
  const counts = new Map<string, number>();
  const keyOf = ({ country, asciiName }: Place) => `${country} ${asciiName.toLowerCase()}`;
  return {
    look(place: Place) {
      if (divisionName(place.country, place.admin1) === undefined) return;
      counts.set(keyOf(place), (counts.get(keyOf(place)) ?? 0) + 1);
    },
    has: (place: Place) => (counts.get(keyOf(place)) ?? 0) > 1,
  };
}
