import { randomUUID } from 'node:crypto';
import type { City } from '../../domain/city.ts';
import { foldText } from '../../domain/vocabularies/fold.ts';
import type { DatabaseSync } from './database.ts';

/** Another name of a city, of the gazetteer or our own. */
export interface CityAlias {
  readonly name: string;
  readonly cityId: string;
  /** ISO 3166-1 alpha-2: the name is this city's where a row names this country or none. */
  readonly country: string;
}

/** The cities and names that operators added to those of the gazetteer. Write inside `catalogue.publishing`. */
export function openCityStore(database: DatabaseSync) {
  const version = database.prepare("SELECT value FROM meta WHERE key = 'cities_version'");
  const setVersion = database.prepare(
    "INSERT INTO meta VALUES ('cities_version', ?) ON CONFLICT DO UPDATE SET value = excluded.value",
  );
  const all = database.prepare('SELECT json FROM cities ORDER BY id');
  const put = database.prepare('INSERT OR REPLACE INTO cities VALUES (?, ?)');
  const drop = database.prepare('DELETE FROM cities WHERE id = ?');
  const allAliases = database.prepare(
    'SELECT name, city_id AS cityId, country FROM city_aliases ORDER BY folded, country',
  );
  const putAlias = database.prepare('INSERT OR REPLACE INTO city_aliases VALUES (?, ?, ?, ?)');
  const dropAliasesOf = database.prepare('DELETE FROM city_aliases WHERE city_id = ?');
  const dropAlias = database.prepare(
    'DELETE FROM city_aliases WHERE folded = ? AND (? IS NULL OR country = ?)',
  );
  const changed = () => void setVersion.run(randomUUID()); // a number could come again after a restore

  return {
    /** Differs after every change, also of another process. */
    version: () => (version.get() as { value: string } | undefined)?.value ?? '',
    list: (): City[] => (all.all() as { json: string }[]).map(({ json }) => JSON.parse(json) as City),
    aliases: () => allAliases.all() as unknown as CityAlias[],
    add(city: City) {
      put.run(city.id, JSON.stringify(city));
      changed();
    },
    alias({ name, cityId, country }: CityAlias) {
      putAlias.run(foldText(name), country, name, cityId);
      changed();
    },
    /** Removes a city of our own with its names; false when there is none. */
    remove(id: string): boolean {
      if (drop.run(id).changes === 0) return false;
      dropAliasesOf.run(id);
      changed();
      return true;
    },
    /** Removes a name, in one country or in all; false when there is none. */
    removeAlias(name: string, country?: string): boolean {
      const found = dropAlias.run(foldText(name), country ?? null, country ?? null).changes > 0;
      if (found) changed();
      return found;
    },
  };
}
