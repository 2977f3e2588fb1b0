import { DOCUMENT_GROUPS, type DocumentGroup } from '../../domain/document-facts.ts';
import type { ListedDocument } from '../../domain/documents.ts';
import type { Condition } from '../accounts/scope-condition.ts';
import type { Catalogue } from '../catalogue/open-catalogue.ts';

/** Of which records the documents are listed; of all that are published by default. */
export interface ListedOf {
  /** Those that an import wrote. */
  readonly importId?: string | undefined;
  /** Those for which it holds. */
  readonly within?: Condition | undefined;
}

/** As a limit, for SQLite. */
export const ALL_OF_THEM = -1;

const LINK = `json ->> '$.links.document'`;
const READ = `('read', 'document-cut-short')`;
const GROUP = `CASE WHEN state IN ('waiting', 'due') THEN state WHEN state IN ${READ} THEN 'read' ELSE 'unread' END`;
const RANK = `CASE WHEN state = 'waiting' THEN 1 WHEN state = 'due' THEN 2 WHEN state IN ${READ} THEN 3 ELSE 0 END`;
const OF_RECORD = `records.id AS id, json ->> '$.title' AS title, json ->> '$.city.name' AS city,
  ${LINK} AS link`;

/**
 * Every document of published records with its state, and every document that they link to and do not have: waiting, not
 * brought with why, or due. One that was taken away at the desk is not missed.
 */
export function openDocumentList(
  { database }: Pick<Catalogue, 'database'>,
  { importId, within }: ListedOf = {},
) {
  const chosen = [
    `records.state = 'published'`,
    ...(importId === undefined
      ? []
      : ['records.id IN (SELECT record_id FROM revisions WHERE import_id = ?)']),
    ...(within ? [`(${within.sql})`] : []),
  ].join(' AND ');
  const values = [...(importId === undefined ? [] : [importId]), ...(within?.values ?? [])];
  const listed = `WITH listed AS (
    SELECT ${OF_RECORD}, d.url AS url, NULL AS status, d.added_at AS at, d.name AS name, f.pages AS pages,
      f.passages AS passages, iif(w.record_id IS NULL, coalesce(f.issue, 'read'), 'waiting') AS state
    FROM documents d JOIN records ON records.id = d.record_id JOIN document_files f ON f.sha256 = d.sha256
    LEFT JOIN document_fetches w ON w.record_id = d.record_id AND w.url = d.url AND w.state = 'waiting'
    WHERE ${chosen}
    UNION ALL
    SELECT ${OF_RECORD}, ${LINK} AS url, w.status, w.at, NULL, NULL, NULL, coalesce(w.state, 'due') AS state
    FROM records LEFT JOIN document_fetches w ON w.record_id = records.id AND w.url = ${LINK}
    WHERE ${chosen} AND ${LINK} IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM documents o WHERE o.record_id = records.id AND o.url = ${LINK})
      AND NOT EXISTS (SELECT 1 FROM removed_documents g WHERE g.record_id = records.id
        AND g.json ->> '$.url' = records.${LINK}))`;
  const given = [...values, ...values];

  return {
    /** How many are in each group. */
    counts(): Record<DocumentGroup, number> {
      const rows = database
        .prepare(`${listed} SELECT ${GROUP} AS name, count(*) AS count FROM listed GROUP BY 1`)
        .all(...given) as { name: DocumentGroup; count: number }[];
      const none = DOCUMENT_GROUPS.map((group) => [group, 0] as const);
      const found = rows.map(({ name, count }) => [name, count] as const);
      return Object.fromEntries([...none, ...found]) as Record<DocumentGroup, number>;
    },
    /** Those of a group, or all, what could not be read first. */
    some(group: DocumentGroup | undefined, limit: number, offset = 0): ListedDocument[] {
      const where = group === undefined ? '' : `WHERE ${GROUP} = '${group}'`;
      const rows = database
        .prepare(`${listed} SELECT * FROM listed ${where} ORDER BY ${RANK}, id, at LIMIT ? OFFSET ?`)
        .all(...given, limit, offset) as unknown as Row[];
      return rows.map(listedFrom);
    },
    /** What can be fetched of a group: the document that a record links to. */
    fetchable(group: DocumentGroup, limit: number): { id: string; url: string }[] {
      return database
        .prepare(
          `${listed} SELECT DISTINCT id, url FROM listed WHERE ${GROUP} = ? AND url = link ORDER BY id LIMIT ?`,
        )
        .all(...given, group, limit) as { id: string; url: string }[];
    },
  };
}

interface Row {
  id: string;
  title: string;
  city: string | null;
  link: string | null;
  state: ListedDocument['state'];
  url: string | null;
  status: number | null;
  at: string | null;
  name: string | null;
  pages: number | null;
  passages: number | null;
}

function listedFrom({ id, title, city, link: _link, state, ...more }: Row): ListedDocument {
  const said = Object.entries(more).filter(([, value]) => value !== null);
  return {
    record: { id, title, ...(city !== null && { city }) },
    state,
    ...Object.fromEntries(said),
  };
}
