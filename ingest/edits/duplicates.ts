import { setImmediate as letOthersRun } from 'node:timers/promises';
import type { DuplicateReason } from '../../domain/desk-lists.ts';
import type { Catalogue } from '../../library/catalogue/open-catalogue.ts';
import { isCloseTitle, isSameBehind, MAX_SHARED_LINKS } from '../import/likely-duplicates.ts';

/** Two published records that are likely the same thing; `one` has the lesser id. */
export interface LikelyPair {
  readonly why: DuplicateReason;
  readonly one: string;
  readonly other: string;
}

interface Row {
  one: string;
  other: string;
  oneTitle: string;
  otherTitle: string;
  city: string | null;
  oneSource: string | null;
  otherSource: string | null;
  oneSourceId: string | null;
  otherSourceId: string | null;
  isOneKind: 0 | 1;
}

const SELECT = `SELECT a.id AS one, b.id AS other, a.json ->> '$.title' AS oneTitle, b.json ->> '$.title' AS otherTitle, a.json ->> '$.city.name' AS city,
  a.source_name AS oneSource, b.source_name AS otherSource, a.source_id AS oneSourceId, b.source_id AS otherSourceId,
  a.kind = b.kind AS isOneKind`;
/** The plus signs keep SQLite from looking for the second record by its state, which all of them share. */
const BOTH_PUBLISHED = "a.state = 'published' AND +b.state = 'published' AND a.id < +b.id";
const ROWS_AT_A_TIME = 500; // then others who ask get a turn

/**
 * Every pair of published records that an import would report as likely duplicates, by the rules of `findAlike`: the
 * surest reason first. Pairs that an editor told apart are left out.
 */
export async function likelyPairs({ database }: Catalogue): Promise<LikelyPair[]> {
  const apart = new Set(
    (database.prepare('SELECT one, other FROM told_apart').all() as { one: string; other: string }[]).map(
      keyOf,
    ),
  );
  const pairs = new Map<string, LikelyPair>();
  const collect = async (why: LikelyPair['why'], sql: string, isAlike: (row: Row) => boolean) => {
    let read = 0;
    for (const row of database.prepare(sql).all() as unknown as Row[]) {
      const key = keyOf(row);
      if (!apart.has(key) && !pairs.has(key) && isAlike(row)) {
        pairs.set(key, { why, one: row.one, other: row.other });
      }
      read += 1;
      if (read % ROWS_AT_A_TIME === 0) await letOthersRun();
    }
  };
  await collect(
    'source',
    `${SELECT} FROM records a JOIN records b ON a.source_name = b.source_name AND a.source_id = b.source_id
     JOIN revisions r ON r.record_id = a.id AND r.revision = 1 JOIN revisions s ON s.record_id = b.id AND s.revision = 1
     WHERE ${BOTH_PUBLISHED} AND a.source_id IS NOT NULL AND r.import_id <> s.import_id`,
    // Within one file the id often names the council or the programme, and its rows are what differs.
    ({ isOneKind }) => isOneKind === 1,
  );
  await collect(
    'link',
    // CROSS JOIN keeps this order: the few links that are shared first, then who shares them.
    `${SELECT} FROM
       (SELECT link FROM record_links GROUP BY link HAVING count(*) BETWEEN 2 AND ${MAX_SHARED_LINKS}) shared
     CROSS JOIN record_links l ON l.link = shared.link
     CROSS JOIN record_links m ON m.link = shared.link AND l.record_id < m.record_id
     CROSS JOIN records a ON a.id = l.record_id CROSS JOIN records b ON b.id = m.record_id
     WHERE ${BOTH_PUBLISHED}`,
    mayBeOne,
  );
  await collect(
    'title',
    `${SELECT} FROM records a JOIN records b ON a.city_id = b.city_id AND a.title_words = b.title_words
     WHERE ${BOTH_PUBLISHED}`,
    mayBeOne,
  );
  await collect(
    'title',
    `${SELECT} FROM records a JOIN records b ON a.city_id = b.city_id AND a.title_start = b.title_start
     WHERE ${BOTH_PUBLISHED}`,
    (row) => mayBeOne(row) && isCloseTitle(row.oneTitle, row.otherTitle),
  );
  await collect(
    'title',
    `${SELECT} FROM records a JOIN records b ON a.city_id = b.city_id AND a.title_end = b.title_end
     WHERE ${BOTH_PUBLISHED}`,
    (row) => mayBeOne(row) && isSameBehind(row.oneTitle, row.otherTitle, row.city ?? ''),
  );
  return [...pairs.values()];
}

/** A plan and the practice that came of it are two things, and so are two that one source numbers differently. */
function mayBeOne({ isOneKind, oneSource, otherSource, oneSourceId, otherSourceId }: Row): boolean {
  if (isOneKind !== 1) return false;
  const isNumbered = oneSourceId !== null && otherSourceId !== null && oneSource === otherSource;
  return !isNumbered || oneSourceId === otherSourceId;
}

/** Remembers that two records are two things. Their order does not matter. */
export function tellApart(one: string, other: string, by: string, { database }: Catalogue): void {
  const [first, second] = one < other ? [one, other] : [other, one];
  database
    .prepare('INSERT OR IGNORE INTO told_apart VALUES (?, ?, ?, ?)')
    .run(first, second, new Date().toISOString(), by);
}

/** Forgets that two records were told apart. */
export function mistakeAgain(one: string, other: string, { database }: Catalogue): void {
  const [first, second] = one < other ? [one, other] : [other, one];
  database.prepare('DELETE FROM told_apart WHERE one = ? AND other = ?').run(first, second);
}

function keyOf({ one, other }: Pick<Row, 'one' | 'other'>): string {
  return `${one} ${other}`;
}
