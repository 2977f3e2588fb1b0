import type { DuplicateReason } from '../../domain/desk-lists.ts';
import type { LibraryRecord } from '../../domain/record.ts';
import type { DuplicateDecision } from '../../domain/duplicate-decisions.ts';
import { openDatabase } from '../../library/catalogue/database.ts';
import type { RowOutcome } from '../rows/read-row.ts';
import { keyNumber, openSeenKeys } from './seen-keys.ts';

export type RowResult = 'new' | 'changed' | 'unchanged' | 'refused';

export interface PlannedRow {
  readonly result: RowResult;
  /** Position of its file among the inputs. */
  readonly file: number;
  readonly lines: readonly [number, number];
  readonly recordId?: string;
  /** The revision that a change is a change of; 0 for a new record. */
  readonly baseRevision?: number;
  readonly hash?: string;
  /** Kept for rows that will be written, beside the record itself. */
  readonly json?: string;
  readonly record?: LibraryRecord;
  /** Kept for rows that were refused. */
  readonly cells?: readonly string[];
  readonly reasons?: readonly string[];
}

/** A row that is probably the same thing as another. */
export interface PlannedDuplicate {
  readonly file: number;
  readonly lines: readonly [number, number];
  readonly why: DuplicateReason;
  /** What somebody decided about it. */
  readonly decision?: DuplicateDecision | undefined;
  /** The record that is here, or that an earlier row brings. */
  readonly otherId: string;
  /** What the row says. */
  readonly record: LibraryRecord;
}

/** A record that will be written. */
export interface PlannedWrite {
  readonly record: LibraryRecord;
  readonly json: string;
  readonly hash: string;
  readonly baseRevision: number;
}

export interface RefusedRow {
  readonly file: number;
  readonly lines: readonly [number, number];
  readonly cells: readonly string[];
  readonly reasons: readonly string[];
}

const PAGE = 500;
const MAX_CROWDED = 100_000; // keys; keeps memory flat

/**
 * What an import would do, row by row, on disk rather than in memory: a million rows take no more than ten.
 * Without a path the file is private and goes with the process.
 */
export function openPlanStore(path = '') {
  const database = openDatabase(path);
  database.exec(`
    PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -16000; PRAGMA temp_store = FILE;
    CREATE TABLE IF NOT EXISTS rows (
      seq INTEGER PRIMARY KEY, result TEXT NOT NULL, file INTEGER NOT NULL, first INTEGER NOT NULL,
      last INTEGER NOT NULL, record_id TEXT, base INTEGER, hash TEXT, json TEXT, cells TEXT, reasons TEXT,
      kind TEXT, title TEXT, source_name TEXT, source_id TEXT
    ) STRICT;
    CREATE UNIQUE INDEX IF NOT EXISTS rows_by_record ON rows (record_id) WHERE record_id IS NOT NULL;
    CREATE TABLE IF NOT EXISTS waiting (
      seq INTEGER PRIMARY KEY, record_id TEXT NOT NULL, file INTEGER NOT NULL, json TEXT NOT NULL
    ) STRICT;
    CREATE INDEX IF NOT EXISTS waiting_by_record ON waiting (record_id);
    CREATE TABLE IF NOT EXISTS duplicates (
      seq INTEGER PRIMARY KEY, file INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, why TEXT NOT NULL,
      decision TEXT, other_id TEXT NOT NULL, json TEXT NOT NULL
    ) STRICT;
    CREATE TABLE IF NOT EXISTS identities (key INTEGER, seq INTEGER, PRIMARY KEY (key, seq)) STRICT, WITHOUT ROWID;
    BEGIN`);
  const insert = database.prepare('INSERT INTO rows VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const byRecord = database.prepare('SELECT file, first, hash FROM rows WHERE record_id = ?');
  const addKey = database.prepare('INSERT OR IGNORE INTO identities VALUES (?, ?)');
  const byKey = database.prepare(`SELECT file, record_id AS id, kind, title, source_name AS sourceName,
    source_id AS sourceId FROM identities JOIN rows USING (seq) WHERE key = ? LIMIT ?`);
  const jsonOf = database.prepare('SELECT json FROM rows WHERE record_id = ?');
  const defer = database.prepare('INSERT INTO waiting VALUES (NULL, ?, ?, ?)');
  const waiting = database.prepare(
    `SELECT seq, record_id AS id, file, json, (SELECT count(*) FROM waiting w WHERE w.record_id = waiting.record_id) AS rivals
     FROM waiting WHERE seq > ? ORDER BY seq LIMIT ${PAGE}`,
  );
  const addDuplicate = database.prepare('INSERT INTO duplicates VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)');
  const seen = openSeenKeys();
  const crowded = new Set<number>();
  const writes = database.prepare(
    `SELECT seq, json, hash, base FROM rows WHERE seq > ? AND json IS NOT NULL ORDER BY seq LIMIT ${PAGE}`,
  );
  const refused = database.prepare(
    `SELECT seq, file, first, last, cells, reasons FROM rows WHERE seq > ? AND result = 'refused' ORDER BY seq LIMIT ${PAGE}`,
  );

  return {
    /** Keeps a row; `identities` are the keys under which a later row may find it. */
    add(row: PlannedRow, identities: readonly string[] = []) {
      const { lastInsertRowid } = insert.run(
        row.result,
        row.file,
        ...row.lines,
        row.recordId ?? null,
        row.baseRevision ?? null,
        row.hash ?? null,
        row.json ?? null,
        row.cells ? JSON.stringify(row.cells) : null,
        row.reasons ? JSON.stringify(row.reasons) : null,
        row.record?.kind ?? null,
        row.record?.title ?? null,
        row.record?.source?.name ?? null,
        row.record?.source?.id ?? null,
      );
      for (const key of identities) {
        const number = keyNumber(key);
        if (crowded.has(number)) continue;
        addKey.run(number, lastInsertRowid);
        seen.add(number);
      }
    },
    /** Keeps that a row is probably the same thing as a record, or as an earlier row. */
    addDuplicate({ file, lines, why, decision, otherId, record }: PlannedDuplicate) {
      addDuplicate.run(file, ...lines, why, decision ?? null, otherId, JSON.stringify(record));
    },
    /** Where an earlier row brought this record. */
    findRecord: (id: string) => byRecord.get(id) as { file: number; first: number; hash: string } | undefined,
    /** What an earlier row makes of a record; undefined for one that it leaves as it is. */
    recordOf(id: string): LibraryRecord | undefined {
      const { json = null } = (jsonOf.get(id) as { json: string | null } | undefined) ?? {};
      return json === null ? undefined : (JSON.parse(json) as LibraryRecord);
    },
    /** Keeps a row until all others are known: it may be about this record, unless another one is. */
    defer(id: string, file: number, row: RowOutcome): void {
      defer.run(id, file, JSON.stringify(row));
    },
    /** The rows that were deferred; `rivals`: how many of them may be about that record. */
    *deferred(): Generator<DeferredRow> {
      for (const { json, ...row } of paged<Omit<DeferredRow, 'row'> & { json: string }>(waiting)) {
        yield { ...row, row: JSON.parse(json) as RowOutcome };
      }
    },
    /** Earlier rows that share an identity key. */
    findAlike(key: string, limit: number): AlikeRow[] {
      const number = keyNumber(key);
      return seen.mayHave(number) ? (byKey.all(number, limit) as AlikeRow[]) : [];
    },
    /** So many rows share a key that it tells nothing: it is kept for no more of them. */
    crowd(key: string): void {
      if (crowded.size < MAX_CROWDED) crowded.add(keyNumber(key));
    },
    isCrowded: (key: string) => crowded.size > 0 && crowded.has(keyNumber(key)),
    *writes(): Generator<PlannedWrite> {
      for (const { json, hash, base } of paged<{ json: string; hash: string; base: number }>(writes)) {
        yield { record: JSON.parse(json) as LibraryRecord, json, hash, baseRevision: base };
      }
    },
    *refused(): Generator<RefusedRow> {
      for (const row of paged<
        Record<'cells' | 'reasons', string> & Record<'file' | 'first' | 'last', number>
      >(refused)) {
        const { file, first, last } = row;
        const cells = JSON.parse(row.cells) as string[];
        yield { file, lines: [first, last], cells, reasons: JSON.parse(row.reasons) as string[] };
      }
    },
    /** Makes what was added so far last in the store's file. */
    keep: () => database.exec('COMMIT; BEGIN'),
    close: () => {
      if (database.isOpen) database.close();
    },
  };
}

export type PlanStore = ReturnType<typeof openPlanStore>;

export interface DeferredRow {
  readonly id: string;
  readonly file: number;
  readonly rivals: number;
  readonly row: RowOutcome;
}

export interface AlikeRow {
  /** Position of its file among the inputs; absent for a record of the catalogue. */
  readonly file?: number;
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly sourceName: string | null;
  readonly sourceId: string | null;
}

function* paged<Row>(statement: { all(after: number): unknown[] }): Generator<Row> {
  let after = 0;
  for (;;) {
    const rows = statement.all(after) as (Row & { seq: number })[];
    yield* rows;
    if (rows.length < PAGE) return;
    after = rows.at(-1)?.seq ?? after;
  }
}
