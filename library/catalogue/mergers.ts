import type { DatabaseSync } from './database.ts';

/** A revision that withdrew a record and is still its present one. */
export const WITHDREW = `records.state = 'withdrawn' AND records.id = revisions.record_id
  AND records.revision = revisions.revision AND revisions.withdrawal IS NOT NULL`;

/** Finds the records that were merged into one, and into those. */
export function openMergers(database: DatabaseSync) {
  // CROSS JOIN: by the index of survivors, and not over all that was ever withdrawn.
  const merged = database.prepare(`WITH RECURSIVE same (id) AS (VALUES (?) UNION
      SELECT revisions.record_id FROM same CROSS JOIN revisions ON revisions.withdrawal ->> '$.mergedInto' = same.id
      CROSS JOIN records ON ${WITHDREW})
    SELECT id FROM same`);
  /** The ids under which a record is and was known, its own first. */
  return (id: string): string[] => (merged.all(id) as { id: string }[]).map((row) => row.id);
}
