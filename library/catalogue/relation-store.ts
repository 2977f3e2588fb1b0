import type { Relation } from '../../domain/evidence.ts';
import type { LibraryRecord } from '../../domain/record.ts';
import type { DatabaseSync } from './database.ts';
import { openMergers, WITHDREW } from './mergers.ts';

/** A record that another one names, or that names it. `isFrom`: it is the other one that says so. */
export interface RelatedRecord {
  readonly id: string;
  readonly kind: LibraryRecord['kind'];
  readonly title: string;
  /** What the title is in, where the record says it. */
  readonly textLanguage?: string;
  /** Absent for one that is of no city. */
  readonly city?: string;
  readonly as: Relation['as'];
  readonly isFrom: boolean;
}

/** A guide, and how many records followed it. */
export interface UsedGuide {
  readonly id: string;
  readonly title: string;
  readonly count: number;
}

/**
 * Relations between published records, seen from either side. Where a record was merged into another one, that one has
 * its relations.
 */
export function openRelationStore(database: DatabaseSync) {
  const everyIdOf = openMergers(database);
  const staying = database.prepare(`WITH RECURSIVE chain (id) AS (VALUES (?) UNION
      SELECT revisions.withdrawal ->> '$.mergedInto' FROM chain JOIN records ON records.id = chain.id
      JOIN revisions ON ${WITHDREW})
    SELECT records.id, kind, json ->> '$.title' AS title, json ->> '$.city.name' AS city,
      json ->> '$.textLanguage' AS textLanguage
    FROM chain JOIN records ON records.id = chain.id WHERE records.state = 'published'`);
  const named = database.prepare(
    'SELECT type AS "as", other_id AS id FROM record_relations WHERE record_id = ? ORDER BY type, other_id',
  );
  const naming = database.prepare(`SELECT type AS "as", record_id AS id FROM record_relations
    WHERE other_id = ? ORDER BY type, record_id LIMIT ${MOST_NAMING}`);

  const uses = database.prepare(`SELECT count(DISTINCT record_id) AS count
    FROM record_relations JOIN records ON records.id = record_id
    WHERE other_id IN (SELECT value FROM json_each(?)) AND type IN ('uses-toolkit', 'funded-by')
    AND records.state = 'published'`);

  const ofCity = database.prepare("SELECT id FROM records WHERE city_id = ? AND state = 'published'");

  function seen(ids: readonly string[], side: typeof named, isFrom: boolean): RelatedRecord[] {
    const found = new Map<string, RelatedRecord>();
    for (const { as, id } of ids.flatMap((each) => side.all(each) as Pick<RelatedRecord, 'as' | 'id'>[])) {
      const record = staying.get(id) as StayingRow | undefined;
      if (!record || record.id === ids[0]) continue;
      const { city, textLanguage, ...row } = record;
      found.set(`${as} ${row.id}`, {
        ...row,
        ...(city !== null && { city }),
        ...(textLanguage !== null && { textLanguage }),
        as,
        isFrom,
      });
    }
    return [...found.values()];
  }

  /** Those that the record names, then those that name it. */
  function related(id: string): RelatedRecord[] {
    const ids = everyIdOf(id);
    return [...seen(ids, named, false), ...seen(ids, naming, true)];
  }

  return {
    related,
    /** How many published records say that they followed this guide, or that this fund paid for them. */
    usesOf(id: string): number {
      return (uses.get(JSON.stringify(everyIdOf(id))) as { count: number }).count;
    },
    /** The guides that the records of a city say they followed, and how many of them each; the most followed first. */
    guidesOf(cityId: string): UsedGuide[] {
      const guides = new Map<string, UsedGuide>();
      for (const { id: caseId } of ofCity.all(cityId) as { id: string }[])
        for (const { id, title, as, isFrom } of related(caseId))
          if (as === 'uses-toolkit' && !isFrom)
            guides.set(id, { id, title, count: (guides.get(id)?.count ?? 0) + 1 });
      return [...guides.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
    },
  };
}

type StayingRow = Pick<RelatedRecord, 'id' | 'kind' | 'title'> & {
  readonly city: string | null;
  readonly textLanguage: string | null;
};

const MOST_NAMING = 100; // a fund may have paid for thousands; a page lists the first
