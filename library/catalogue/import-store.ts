import { randomInt } from 'node:crypto';
import type { DatabaseSync } from './database.ts';

/** `edit`: somebody changed records at the desk, without a file. */
export type ImportMode = 'upsert' | 'replace' | 'undo' | 'edit';
export type ImportState = 'planned' | 'published' | 'undone' | 'failed';

export interface ImportFile {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface ImportCounts {
  readonly read: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly archived: number;
}

/** One bulk load, from file to report. */
export interface ImportEntry {
  readonly id: string;
  readonly at: string;
  readonly finishedAt?: string;
  readonly by?: string;
  readonly source?: string;
  readonly mode: ImportMode;
  readonly kind?: string;
  readonly files: readonly ImportFile[];
  readonly counts: ImportCounts;
  /** As the `--json` output. */
  readonly report: object;
  readonly state: ImportState;
  /** The import that this one took back. */
  readonly undoes?: string;
}

const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'; // nothing that is mistaken when read aloud or copied by hand

/** A new import's id, such as `imp-20261124-k7pd`. */
export function newImportId(now: Date): string {
  const day = now.toISOString().slice(0, 10).replaceAll('-', '');
  const tail = Array.from({ length: 5 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return `imp-${day}-${tail}`;
}

/** One import in the order in which the history has them. */
export interface HistoryStep {
  readonly sequence: number;
  readonly id: string;
  readonly at: string;
  readonly mode: ImportMode;
}

/** Which imports of the history. */
export interface AskedImports {
  readonly by?: string | undefined;
  readonly modes?: readonly ImportMode[] | undefined;
  readonly state?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The history of imports. */
export function openImportStore(database: DatabaseSync) {
  const put = database.prepare(`INSERT INTO imports
    (id, sequence, at, finished_at, by_whom, source, mode, kind, files, counts, report, state, undoes)
    VALUES (?, (SELECT coalesce(max(sequence), 0) + 1 FROM imports), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET finished_at = excluded.finished_at, files = excluded.files, kind = excluded.kind,
      counts = excluded.counts, report = excluded.report, state = excluded.state`);
  const setState = database.prepare('UPDATE imports SET state = ? WHERE id = ?');
  const byId = database.prepare('SELECT * FROM imports WHERE id = ?');
  const newest = database.prepare('SELECT * FROM imports ORDER BY sequence DESC LIMIT ? OFFSET ?');
  const people = database.prepare('SELECT DISTINCT by_whom AS name FROM imports WHERE by_whom IS NOT NULL');
  const lastStep = database.prepare('SELECT coalesce(max(sequence), 0) AS last FROM imports');
  const stepAfter = database.prepare(
    `SELECT sequence, id, at, mode FROM imports WHERE sequence > ? AND state IN ('published', 'undone')
     ORDER BY sequence LIMIT 1`,
  );
  const hadContent = database.prepare('SELECT 1 FROM revisions WHERE record_id = ? AND hash = ? LIMIT 1');
  const touched = database.prepare(
    'SELECT record_id AS id, revision, hash FROM revisions WHERE import_id = ? ORDER BY record_id',
  );
  const revision = database.prepare(
    'SELECT hash, json, withdrawal FROM revisions WHERE record_id = ? AND revision = ?',
  );

  return {
    put(entry: ImportEntry) {
      const { id, at, finishedAt, by, source, mode, kind, files, counts, report, state, undoes } = entry;
      const json = [files, counts, report].map((value) => JSON.stringify(value));
      put.run(
        id,
        at,
        finishedAt ?? null,
        by ?? null,
        source ?? null,
        mode,
        kind ?? null,
        ...json,
        state,
        undoes ?? null,
      );
    },
    setState: (id: string, state: ImportState) => void setState.run(state, id),
    find(id: string): ImportEntry | undefined {
      const row = byId.get(id) as Row | undefined;
      return row && entryFrom(row);
    },
    /** The newest first. */
    list: (limit = 50, offset = 0): ImportEntry[] => (newest.all(limit, offset) as Row[]).map(entryFrom),
    /** Which records an import wrote and as which revision; no hash: it took the record out. */
    touched: (id: string) => touched.all(id) as { id: string; revision: number; hash: string | null }[],
    /** Those that are asked for, the newest first; `from` and `to` are days. */
    listWhere(
      { by, modes, state, from, to }: AskedImports,
      { limit, offset }: { limit: number; offset: number },
    ) {
      const conditions = [
        ...(by === undefined ? [] : [['by_whom = ?', by] as const]),
        ...(state === undefined ? [] : [['state = ?', state] as const]),
        ...(from === undefined ? [] : [['substr(at, 1, 10) >= ?', from] as const]),
        ...(to === undefined ? [] : [['substr(at, 1, 10) <= ?', to] as const]),
        ...(modes === undefined
          ? []
          : [['mode IN (SELECT value FROM json_each(?))', JSON.stringify(modes)] as const]),
      ];
      const where = conditions.length > 0 ? `WHERE ${conditions.map(([text]) => text).join(' AND ')}` : '';
      const rows = database
        .prepare(`SELECT * FROM imports ${where} ORDER BY sequence DESC LIMIT ? OFFSET ?`)
        .all(...conditions.map(([, value]) => value), limit, offset);
      return (rows as unknown as Row[]).map(entryFrom);
    },
    /** The place of the newest import in the history. */
    lastStep: () => (lastStep.get() as { last: number }).last,
    stepAfter: (sequence: number) => stepAfter.get(sequence) as HistoryStep | undefined,
    /** Everybody who imported. */
    people: () => (people.all() as { name: string }[]).map(({ name }) => name),
    /** Whether a record ever had this content. */
    hasHad: (recordId: string, hash: string) => hadContent.get(recordId, hash) !== undefined,
    revision: (recordId: string, number: number) =>
      revision.get(recordId, number) as StoredRevision | undefined,
  };
}

/** No hash and JSON: the record was archived or, with the JSON of a `Withdrawal`, withdrawn. */
export interface StoredRevision {
  readonly hash: string | null;
  readonly json: string | null;
  readonly withdrawal: string | null;
}

interface Row {
  id: string;
  at: string;
  finished_at: string | null;
  by_whom: string | null;
  source: string | null;
  mode: ImportMode;
  kind: string | null;
  files: string;
  counts: string;
  report: string;
  state: ImportState;
  undoes: string | null;
}

function entryFrom(row: Row): ImportEntry {
  return {
    id: row.id,
    at: row.at,
    mode: row.mode,
    state: row.state,
    files: JSON.parse(row.files) as ImportFile[],
    counts: JSON.parse(row.counts) as ImportCounts,
    report: JSON.parse(row.report) as object,
    ...(row.finished_at !== null && { finishedAt: row.finished_at }),
    ...(row.by_whom !== null && { by: row.by_whom }),
    ...(row.source !== null && { source: row.source }),
    ...(row.kind !== null && { kind: row.kind }),
    ...(row.undoes !== null && { undoes: row.undoes }),
  };
}
