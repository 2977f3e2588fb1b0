import type { Relation } from '../../domain/evidence.ts';
import type { LibraryRecord } from '../../domain/record.ts';
import type { DatabaseSync } from './database.ts';

/** A record that another one names, or that names it. `isFrom`: it is the other one that says so. */
export interface RelatedRecord {
  readonly id: string;
  readonly kind: LibraryRecord['kind'];
  readonly title: string;
  /** Absent for one that is of no city. */
  readonly city?: string;
  readonly as: Relation['as'];
  readonly isFrom: boolean;
}

/** Relations between published records, seen from either side. */
export function openRelationStore(database: DatabaseSync) {
  const columns = `records.id, kind, json ->> '$.title' AS title, json ->> '$.city.name' AS city, type AS "as"`;
  const named = database.prepare(
    `SELECT ${columns} FROM record_relations JOIN records ON records.id = other_id
     WHERE record_id = ? AND state = 'published' ORDER BY type, records.id`,
  );
  const naming = database.prepare(
    `SELECT ${columns} FROM record_relations JOIN records ON records.id = record_id
     WHERE other_id = ? AND state = 'published' ORDER BY type, records.id LIMIT ${MOST_NAMING}`,
  );
  return {
    /** Those that the record names, then those that name it. */
    related(id: string): RelatedRecord[] {
      const rows = (all: unknown[], isFrom: boolean) =>
        (all as RelatedRow[]).map(({ city, ...row }) => ({ ...row, ...(city !== null && { city }), isFrom }));
      return [...rows(named.all(id), false), ...rows(naming.all(id), true)];
    },
  };
}

type RelatedRow = Omit<RelatedRecord, 'city' | 'isFrom'> & { readonly city: string | null };

const MOST_NAMING = 100; // a fund may have paid for thousands; a page lists the first
