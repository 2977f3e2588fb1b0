import type { RecordState } from '../../domain/desk-lists.ts';
import { evidenceScoreOf } from '../../domain/evidence-score.ts';
import type { LibraryRecord, PublishedRecord } from '../../domain/record.ts';
import type { DatabaseSync } from './database.ts';

/** One record as the catalogue keeps it. */
export interface StoredRecord {
  readonly id: string;
  readonly state: RecordState;
  readonly revision: number;
  readonly hash: string;
  readonly updatedAt: string;
  readonly record: LibraryRecord;
}

interface Row {
  id: string;
  state: RecordState;
  revision: number;
  hash: string;
  updated_at: string;
  json: string;
}

const PAGE = 500; // records held at once while walking through all of them
const MOST_OF_PAIR = 100; // records; an id that more of them have names a body or a programme
const COLUMNS = 'id, state, revision, hash, updated_at, json';

/** The present revision of every record. Writing belongs to `revision-writer.ts`. */
export function openRecordStore(database: DatabaseSync) {
  const byId = database.prepare(`SELECT ${COLUMNS} FROM records WHERE id = ?`);
  const headById = database.prepare('SELECT state, revision, hash FROM records WHERE id = ?');
  const publishedAfter = database.prepare(
    `SELECT ${COLUMNS} FROM records WHERE state = 'published' AND id > ? ORDER BY id LIMIT ${PAGE}`,
  );
  const publishedExcept = database.prepare(
    `SELECT ${COLUMNS} FROM records WHERE state = 'published' AND id > ?
     AND NOT EXISTS (SELECT 1 FROM revisions WHERE import_id = ? AND record_id = records.id)
     ORDER BY id LIMIT ${PAGE}`,
  );
  const any = database.prepare('SELECT 1 FROM records LIMIT 1');
  const anyPublished = database.prepare("SELECT 1 FROM records WHERE state = 'published' LIMIT 1");
  const countPublished = database.prepare("SELECT count(*) AS n FROM records WHERE state = 'published'");
  const publishedOfSource = database.prepare(
    "SELECT id FROM records WHERE source_name = ? AND state = 'published' ORDER BY id",
  );

  const bringer =
    database.prepare(`SELECT i.by_whom AS name FROM revisions r JOIN imports i ON i.id = r.import_id
    WHERE r.record_id = ? AND r.json IS NOT NULL AND i.mode IN ('upsert', 'replace') AND (r.revision = 1 OR EXISTS (
      SELECT 1 FROM revisions p WHERE p.record_id = r.record_id AND p.revision = r.revision - 1
      AND p.json IS NULL AND p.withdrawal IS NULL))
    ORDER BY r.revision DESC LIMIT 1`);

  return {
    find(id: string): StoredRecord | undefined {
      const row = byId.get(id) as Row | undefined;
      return row && stored(row);
    },
    /** State, revision and hash only: what a plan needs of most rows. */
    head: (id: string) => headById.get(id) as Pick<StoredRecord, 'state' | 'revision' | 'hash'> | undefined,
    /** Whether there ever was one, published or not. */
    hasAny: () => any.get() !== undefined,
    hasPublished: () => anyPublished.get() !== undefined,
    /** Who imported a record, the last time when it was not there before; undefined where no account did. */
    broughtBy: (id: string) => (bringer.get(id) as { name: string | null } | undefined)?.name ?? undefined,
    countPublished: () => (countPublished.get() as { n: number }).n,
    publishedIdsOfSource: (name: string) =>
      (publishedOfSource.all(name) as { id: string }[]).map(({ id }) => id),
    /** Every published record by id, read in pages so that writers are not held up. */
    published: () => paged((last) => publishedAfter.all(last) as Row[]),
    /** Those that an import did not write. */
    publishedBefore: (importId: string) => paged((last) => publishedExcept.all(last, importId) as Row[]),
  };
}

/** Published records in pages, so that writers are not held up. */
function* paged(page: (last: string) => Row[]): Generator<PublishedRecord> {
  for (let last = ''; ;) {
    const rows = page(last);
    for (const row of rows) yield publishedFrom(stored(row));
    if (rows.length < PAGE) return;
    last = rows.at(-1)?.id ?? last;
  }
}

/** Finds records that may be the same thing under another id. */
export function openIdentityStore(database: DatabaseSync) {
  const select = `SELECT id, kind, source_name AS sourceName, source_id AS sourceId, json ->> 'title' AS title FROM records`;
  const here = "state = 'published' AND id <> ?";
  const pair = database.prepare(
    `SELECT id, kind FROM records WHERE source_name = ? AND source_id = ? ORDER BY state = 'published' DESC, id LIMIT ${MOST_OF_PAIR}`,
  );
  return {
    /** The records that a source gives this id, in any state; those that readers see come first. */
    byPair: (name: string, id: string) => pair.all(name, id) as { id: string; kind: string }[],
    bySource: database.prepare(`${select} WHERE source_name = ? AND source_id = ? AND ${here} LIMIT 1`),
    byTitleWords: database.prepare(`${select} WHERE city_id = ? AND title_words = ? AND ${here} LIMIT 5`),
    byTitleStart: database.prepare(`${select} WHERE city_id = ? AND title_start = ? AND ${here} LIMIT 20`),
    byTitleEnd: database.prepare(`${select} WHERE city_id = ? AND title_end = ? AND ${here} LIMIT 20`),
    byLink: database.prepare(
      `${select} JOIN record_links ON record_id = id WHERE link = ? AND ${here} LIMIT 4`,
    ),
  };
}

/** A record as readers get it. */
export function publishedFrom({
  record,
  updatedAt,
}: Pick<StoredRecord, 'record' | 'updatedAt'>): PublishedRecord {
  return { ...record, updatedAt, evidenceScore: evidenceScoreOf(record, new Date()).score };
}

function stored(row: Row): StoredRecord {
  const { id, state, revision, hash, updated_at: updatedAt, json } = row;
  return { id, state, revision, hash, updatedAt, record: JSON.parse(json) as LibraryRecord };
}
