import { isLimited, type Scope } from '../../domain/team.ts';
import type { DatabaseSync } from '../catalogue/database.ts';
import { termSlug } from '../catalogue/record-terms.ts';

/** A condition of SQL on the table `records`, and its values. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly string[];
}

const IN_COUNTRIES = `(SELECT value FROM json_each(?))`;

/** `isInScope` of `scope.ts` for lists, so that what is outside a scope is not read at all. Undefined: no limit. */
export function scopeCondition(scope: Scope, database: DatabaseSync): Condition | undefined {
  if (!isLimited(scope)) return undefined;
  const parts: Condition[] = [];
  if (scope.sources.length > 0) {
    const wanted = new Set(scope.sources.map(termSlug));
    const names = database.prepare('SELECT DISTINCT source_name AS name FROM records').all() as {
      name: string | null;
    }[];
    const known = names.flatMap(({ name }) => (name !== null && wanted.has(termSlug(name)) ? [name] : []));
    parts.push({ sql: 'source_name IN (SELECT value FROM json_each(?))', values: [JSON.stringify(known)] });
  }
  if (scope.cities.length + scope.countries.length > 0) {
    const countries = JSON.stringify(scope.countries);
    parts.push({
      sql: `(json ->> '$.city.id' IN (SELECT value FROM json_each(?)) OR json ->> '$.city.country' IN ${IN_COUNTRIES}
        OR (json ->> '$.coverage.world' IS NULL AND json ->> '$.coverage.inWords' IS NULL
          AND json_array_length(json, '$.coverage.regions') = 0 AND json_array_length(json, '$.coverage.groups') = 0
          AND json_array_length(json, '$.coverage.countries') > 0 AND NOT EXISTS (SELECT 1
          FROM json_each(records.json, '$.coverage.countries') covered WHERE covered.value NOT IN ${IN_COUNTRIES})))`,
      values: [JSON.stringify(scope.cities), countries, countries],
    });
  }
  return {
    sql: parts.map(({ sql }) => sql).join(' AND '),
    values: parts.flatMap(({ values }) => values),
  };
}
