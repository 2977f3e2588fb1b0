import { evidenceScoreOf } from '../../domain/evidence-score.ts';
import type { LibraryRecord } from '../../domain/record.ts';
import { contentHash } from './content-hash.ts';
import type { Catalogue } from './open-catalogue.ts';

/** Fields whose values can be taken out for good: those that may be about a person. */
export const ERASABLE_FIELDS = ['contact'] as const;
export type ErasableField = (typeof ERASABLE_FIELDS)[number];

/** Characters: a shorter value would be found in words that are not it. */
const SHORTEST = 4;

/** What takes the place of a value, in texts that are kept for other reasons. */
export const ERASED = '[erased]';

/** Every value that a field of a record has ever had, and that no other record has in that field. */
export function valuesToErase({ database }: Catalogue, id: string, field: ErasableField): string[] {
  const rows = database
    .prepare(
      `SELECT DISTINCT part.value AS value FROM
         (SELECT json FROM revisions WHERE record_id = ? UNION SELECT json FROM records WHERE id = ?) AS known,
         json_each(known.json, ?) AS part WHERE part.type = 'text'`,
    )
    .all(id, id, `$.${field}`) as { value: string }[];
  const elsewhere = database.prepare(
    `SELECT 1 FROM records, json_each(records.json, ?) AS part WHERE records.id <> ? AND part.value = ? LIMIT 1`,
  );
  return rows
    .map(({ value }) => value)
    .filter((value) => value.length >= SHORTEST && !elsewhere.get(`$.${field}`, id, value));
}

/**
 * Takes a field out of a record and of all its revisions, as if it had never been there, and queues the record for the
 * index; the reports of imports and the reasons of withdrawals lose the given values too. Runs inside `publishing`. Answers whether there was anything.
 */
export function eraseFromCatalogue(
  { database, meta }: Catalogue,
  id: string,
  field: ErasableField,
  values: readonly string[],
): boolean {
  const revisions = database
    .prepare('SELECT revision, json FROM revisions WHERE record_id = ? AND json -> ? IS NOT NULL')
    .all(id, `$.${field}`) as { revision: number; json: string }[];
  const putRevision = database.prepare(
    'UPDATE revisions SET json = ?, hash = ? WHERE record_id = ? AND revision = ?',
  );
  for (const { revision, json } of revisions) {
    const without = withoutField(JSON.parse(json) as LibraryRecord, field);
    putRevision.run(JSON.stringify(without), contentHash(without), id, revision);
  }
  const current = database.prepare('SELECT json, state, revision FROM records WHERE id = ?').get(id) as
    { json: string; state: string; revision: number } | undefined;
  const record = current && (JSON.parse(current.json) as LibraryRecord);
  if (current && record?.[field] !== undefined) {
    const without = withoutField(record, field);
    database
      .prepare('UPDATE records SET json = ?, hash = ?, evidence_score = ? WHERE id = ?')
      .run(JSON.stringify(without), contentHash(without), evidenceScoreOf(without, new Date()).score, id);
    if (current.state === 'published') {
      database
        .prepare("INSERT OR REPLACE INTO outbox (record_id, revision, op) VALUES (?, ?, 'put')")
        .run(id, current.revision);
    }
  }
  for (const value of values) {
    eraseFromReports(database, value);
    eraseFromReasons(database, value);
  }
  meta.raiseContentVersion();
  return revisions.length > 0 || record?.[field] !== undefined || values.length > 0;
}

export function withoutField(record: LibraryRecord, field: ErasableField): LibraryRecord {
  const { [field]: _erased, ...rest } = record;
  return rest;
}

function eraseFromReports(database: Catalogue['database'], value: string): void {
  database
    .prepare('UPDATE imports SET report = replace(report, ?, ?) WHERE instr(report, ?) > 0')
    .run(inJson(value), ERASED, inJson(value));
}

/** Why a record was withdrawn is on its page. */
function eraseFromReasons(database: Catalogue['database'], value: string): void {
  database
    .prepare('UPDATE revisions SET withdrawal = replace(withdrawal, ?, ?) WHERE instr(withdrawal, ?) > 0')
    .run(inJson(value), ERASED, inJson(value));
}

/** A text as it is inside the quotes of JSON. */
export function inJson(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}
