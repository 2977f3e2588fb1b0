import type { RecordState } from '../../domain/desk-lists.ts';
import type { BriefRecord } from '../../domain/desk-records.ts';
import { foldText } from '../../domain/vocabularies/fold.ts';
import type { Condition } from '../../library/accounts/scope-condition.ts';
import type { DatabaseSync } from '../../library/catalogue/database.ts';

/** Some of a list, and how many there are. */
export interface ListPage<Entry> {
  readonly total: number;
  readonly entries: readonly Entry[];
}

/** Which part of a list. */
export interface Window {
  readonly limit: number;
  readonly offset: number;
}

export interface BriefRow {
  id: string;
  kind: string;
  state: RecordState;
  revision: number;
  title: string;
  city: string | null;
  country: string | null;
  updatedAt: string;
  evidenceScore: number;
  lastVerified: string | null;
  link: string | null;
}

/** What lists show of a record; `FROM records` and what follows is up to the asker. */
export const BRIEF_COLUMNS = `id, kind, state, revision, json ->> '$.title' AS title, json ->> '$.city.name' AS city,
  json ->> '$.city.country' AS country, updated_at AS updatedAt, evidence_score AS evidenceScore, last_verified AS lastVerified,
  coalesce(json ->> '$.links.landing', json ->> '$.links.document', json ->> '$.source.url') AS link`;

export function briefFrom({ city, country, lastVerified, link, ...row }: BriefRow): BriefRecord {
  return {
    ...row,
    ...(city !== null && { city }),
    ...(country !== null && { country }),
    ...(lastVerified !== null && { lastVerified }),
    ...(link !== null && { link }),
  };
}

/** Records by their id or the words of their title, in any order and by their beginnings; those changed last come first. */
export function findRecords(
  database: DatabaseSync,
  {
    text,
    state,
    within,
  }: {
    readonly text: string;
    readonly state?: RecordState | undefined;
    readonly within?: Condition | undefined;
  },
  { limit, offset }: Window,
): ListPage<BriefRecord> {
  const words = withoutBeginnings(foldText(text).split(' ').filter(Boolean));
  const conditions = [
    ...(state === undefined ? [] : ['state = ?']),
    // The words of a title are separated by spaces; its id is made of those of title and city.
    ...words.map(() => "(' ' || title_words LIKE ? OR '-' || id LIKE ?)"),
    ...(within ? [`(${within.sql})`] : []),
  ];
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
  const values = [
    ...(state === undefined ? [] : [state]),
    ...words.flatMap((word) => [`% ${word}%`, `%-${word}%`]),
    ...(within?.values ?? []),
  ];
  const { total } = database.prepare(`SELECT count(*) AS total FROM records ${where}`).get(...values) as {
    total: number;
  };
  const rows = database
    .prepare(
      `SELECT ${BRIEF_COLUMNS} FROM records ${where} ORDER BY updated_at DESC, id DESC LIMIT ? OFFSET ?`,
    )
    .all(...values, limit, offset) as unknown as BriefRow[];
  return { total, entries: rows.map(briefFrom) };
}

/** The words that say all of it: what begins another one is found with that, and each costs a look at every record. */
function withoutBeginnings(words: readonly string[]): string[] {
  const sorted = [...new Set(words)].sort(); // what begins another one is right before it
  return sorted.filter((word, at) => !sorted[at + 1]?.startsWith(word));
}
