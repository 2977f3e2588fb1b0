import type { DocumentFormat, DocumentIssue, ShownPart } from '../../domain/document-facts.ts';
import type { DatabaseSync } from './database.ts';
import { openMergers } from './mergers.ts';

/** A document that belongs to a record, and what reading its file found. */
export interface KeptDocument {
  /** The record that it was added to. */
  readonly recordId: string;
  /** The beginning of the checksum. */
  readonly id: string;
  readonly sha256: string;
  readonly name: string;
  readonly bytes: number;
  readonly url?: string;
  readonly language?: string;
  readonly licence?: string;
  readonly shown: ShownPart;
  readonly addedAt: string;
  readonly format?: DocumentFormat;
  readonly pages?: number;
  readonly passages: number;
  readonly issue?: DocumentIssue;
}

/** What an editor says of a document. */
export type DocumentAdded = Pick<
  KeptDocument,
  'recordId' | 'sha256' | 'name' | 'url' | 'language' | 'licence' | 'shown' | 'addedAt'
>;

/** A document that can be given back to its record. */
export interface RemovedDocument extends KeptDocument {
  readonly removedAt: string;
  readonly removedBy: string;
}

/** What reading a file found. `version`: of the cutting. */
export interface DocumentReading extends Pick<
  KeptDocument,
  'sha256' | 'bytes' | 'format' | 'pages' | 'passages' | 'issue'
> {
  readonly version: number;
  readonly language?: string;
}

const ID_LENGTH = 12; // hexadecimal digits: two documents of one record never share them by chance

/** The id of a document in its record. */
export function documentId(sha256: string): string {
  return sha256.slice(0, ID_LENGTH);
}

interface Row {
  record_id: string;
  sha256: string;
  name: string;
  bytes: number;
  url: string | null;
  language: string | null;
  licence: string | null;
  shown: ShownPart;
  added_at: string;
  format: DocumentFormat | null;
  pages: number | null;
  passages: number;
  issue: DocumentIssue | null;
}

interface AsideRow {
  json: string;
  removed_at: string;
  removed_by: string;
}

function removedFrom({ json, removed_at, removed_by }: AsideRow): RemovedDocument {
  return { ...(JSON.parse(json) as KeptDocument), removedAt: removed_at, removedBy: removed_by };
}

const SELECT = `SELECT d.record_id, d.sha256, d.name, f.bytes, d.url, coalesce(d.language, f.language) AS language,
  d.licence, d.shown, d.added_at, f.format, f.pages, f.passages, f.issue
  FROM documents d JOIN document_files f ON f.sha256 = d.sha256`;

/** Which documents records have, and what was read of them. Writing runs inside `publishing`. */
export function openDocumentStore(database: DatabaseSync, mergedInto: (id: string) => string | undefined) {
  const everyIdOf = openMergers(database);
  const ofRecord = database.prepare(`${SELECT} WHERE d.record_id = ? ORDER BY d.added_at, d.sha256`);
  const all = database.prepare(`${SELECT} ORDER BY d.record_id, d.added_at, d.sha256`);
  const put = database.prepare(`INSERT INTO documents
    (record_id, sha256, name, url, language, licence, shown, added_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET name = excluded.name, url = excluded.url, language = excluded.language,
      licence = excluded.licence, shown = excluded.shown`);
  const putFile = database.prepare(`INSERT INTO document_files
    (sha256, bytes, format, pages, passages, language, issue, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET format = excluded.format, pages = excluded.pages, passages = excluded.passages,
      language = excluded.language, issue = excluded.issue, version = excluded.version`);
  const remove = database.prepare('DELETE FROM documents WHERE record_id = ? AND sha256 = ?');
  const dropUnused = database.prepare(
    `DELETE FROM document_files WHERE sha256 = ?1 AND NOT EXISTS (SELECT 1 FROM documents WHERE documents.sha256 = ?1)
      AND NOT EXISTS (SELECT 1 FROM removed_documents WHERE removed_documents.sha256 = ?1)`,
  );
  const setAside =
    database.prepare(`INSERT INTO removed_documents (record_id, sha256, json, removed_at, removed_by)
    VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET json = excluded.json, removed_at = excluded.removed_at,
      removed_by = excluded.removed_by`);
  const aside = database.prepare(
    'SELECT * FROM removed_documents WHERE record_id = ? ORDER BY removed_at DESC',
  );
  const asideBefore = database.prepare('SELECT * FROM removed_documents WHERE removed_at < ?');
  const dropAside = database.prepare('DELETE FROM removed_documents WHERE record_id = ? AND sha256 = ?');
  const any = database.prepare('SELECT 1 FROM documents LIMIT 1');
  const file = database.prepare('SELECT * FROM document_files WHERE sha256 = ?');
  const kept = database.prepare('SELECT sha256, version FROM document_files ORDER BY sha256');
  const withdrawnOwners = database.prepare(`SELECT DISTINCT d.record_id AS id FROM documents d
    JOIN records r ON r.id = d.record_id WHERE r.state = 'withdrawn'`);
  const usersOf = database.prepare('SELECT record_id AS id FROM documents WHERE sha256 = ?');
  const queue = database.prepare(`INSERT INTO outbox (record_id, revision, op)
    SELECT id, revision, CASE state WHEN 'published' THEN 'put' ELSE 'remove' END FROM records WHERE id = ?
    ON CONFLICT DO NOTHING`);

  /** Records that were merged into another and have documents, by the record that stays. */
  function mergedOwners(): Map<string, string[]> {
    const owners = new Map<string, string[]>();
    for (const { id } of withdrawnOwners.all() as { id: string }[]) {
      const into = mergedInto(id);
      if (into !== undefined) owners.set(into, [...(owners.get(into) ?? []), id]);
    }
    return owners;
  }

  function rowsOf(recordId: string): KeptDocument[] {
    return (ofRecord.all(recordId) as unknown as Row[]).map(keptFrom);
  }

  /** The record and its readers are told with the next publication. */
  function sendAgain(recordId: string) {
    for (const id of [recordId, mergedInto(recordId)]) if (id !== undefined) queue.run(id);
  }

  return {
    /** Whether any record has a document. */
    hasAny: () => any.get() !== undefined,
    /** Those that were added to a record itself. */
    own: rowsOf,
    /** Those of a record, and of the records that were merged into it. */
    ofRecord(recordId: string): KeptDocument[] {
      if (any.get() === undefined) return [];
      return everyIdOf(recordId).flatMap(rowsOf);
    },
    mergedOwners,
    all: () => (all.all() as unknown as Row[]).map(keptFrom),
    /** What was read of a file; undefined for one that no document has. */
    reading(sha256: string): DocumentReading | undefined {
      const row = file.get(sha256) as Record<string, unknown> | undefined;
      const said = Object.entries(row ?? {}).filter(([, value]) => value !== null);
      return row && (Object.fromEntries(said) as unknown as DocumentReading);
    },
    /** Every file that a document has, with the version of the cutting that read it. */
    files: () => kept.all() as { sha256: string; version: number }[],
    add({ recordId, sha256, name, url, language, licence, shown, addedAt }: DocumentAdded) {
      dropAside.run(recordId, sha256);
      put.run(recordId, sha256, name, url ?? null, language ?? null, licence ?? null, shown, addedAt);
      sendAgain(recordId);
    },
    noteReading({ sha256, bytes, format, pages, passages, language, issue, version }: DocumentReading) {
      putFile.run(
        sha256, bytes, format ?? null, pages ?? null, passages, language ?? null, issue ?? null, version,
      ); // prettier-ignore
      for (const { id } of usersOf.all(sha256) as { id: string }[]) sendAgain(id);
    },
    /** Takes it from its record, for good. Answers whether no other record has the file. */
    remove(recordId: string, sha256: string): boolean {
      remove.run(recordId, sha256);
      dropAside.run(recordId, sha256);
      sendAgain(recordId);
      return dropUnused.run(sha256).changes > 0;
    },
    /** Takes it from its record, to which it can be given back: the file stays. */
    setAside(document: KeptDocument, by: string, at: string) {
      const { recordId, sha256 } = document;
      setAside.run(recordId, sha256, JSON.stringify(document), at, by);
      remove.run(recordId, sha256);
      sendAgain(recordId);
    },
    /** What was set aside of a record and of those merged into it, the last first. */
    removedOf: (recordId: string): RemovedDocument[] =>
      everyIdOf(recordId).flatMap((id) => (aside.all(id) as unknown as AsideRow[]).map(removedFrom)),
    /** What was set aside before a time, in ISO 8601. */
    removedBefore: (time: string): RemovedDocument[] =>
      (asideBefore.all(time) as unknown as AsideRow[]).map(removedFrom),
  };
}

function keptFrom(row: Row): KeptDocument {
  const { record_id: recordId, sha256, name, bytes, url, language, licence, shown, added_at: addedAt } = row;
  const { format, pages, passages, issue } = row;
  return {
    recordId,
    id: documentId(sha256),
    sha256,
    name,
    bytes,
    shown,
    addedAt,
    passages,
    ...(url !== null && { url }),
    ...(language !== null && { language }),
    ...(licence !== null && { licence }),
    ...(format !== null && { format }),
    ...(pages !== null && { pages }),
    ...(issue !== null && { issue }),
  };
}
