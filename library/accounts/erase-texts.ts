import { inTransaction, type DatabaseSync } from '../catalogue/database.ts';
import { ERASED, inJson } from '../catalogue/erasure.ts';

/**
 * Texts that people wrote at the desk or sent to it, what waits for a review, and what the log repeats of those, by the columns
 * that have them. An entry of the log stays, without the value.
 */
export const TEXTS = {
  reports: ['text', 'title', 'place', 'link', 'note'],
  proposal_comments: ['text'],
  proposals: ['content'],
  saved_searches: ['q'],
  audit: ['subject', 'detail'],
} as const;

/** Where what was searched in vain is forgotten as a whole. */
export const FORGOTTEN = ['unanswered'] as const;

/** Tables in which nothing of a record is: people, their sign-ins and decisions, and addresses of programs. */
export const WITHOUT_TEXTS = [
  'editors',
  'sessions',
  'invitations',
  'proposal_changers',
  'webhooks',
  'sources',
] as const;

/**
 * Puts `[erased]` in the place of values that were taken out of the library, in small letters or capitals. Answers how many
 * texts had one.
 */
export function eraseTexts(database: DatabaseSync, values: readonly string[]): number {
  if (values.length === 0) return 0;
  const spellings = new Set(values.flatMap((value) => [value, inJson(value)]));
  // The longest first: one value may be a part of another.
  const sought = [...spellings]
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
  const pattern = new RegExp(sought, 'giu');
  let count = 0;
  inTransaction(database, () => {
    count += forgetSearches(database, pattern);
    for (const [table, columns] of Object.entries(TEXTS)) {
      const key = table === 'proposal_comments' || table === 'audit' ? 'seq' : 'id';
      for (const column of columns) {
        const rows = database.prepare(
          `SELECT ${key} AS id, ${column} AS text FROM ${table} WHERE ${column} IS NOT NULL`,
        );
        const put = database.prepare(`UPDATE ${table} SET ${column} = ? WHERE ${key} = ?`);
        for (const { id, text } of rows.all() as { id: string | number; text: string }[]) {
          const without = text.replace(pattern, ERASED);
          if (without === text) continue;
          put.run(without, id);
          count += 1;
        }
      }
    }
  });
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)'); // the log of writes has the pages as they were
  return count;
}

/** What readers searched for in vain is forgotten as a whole. */
function forgetSearches(database: DatabaseSync, pattern: RegExp): number {
  const searches = database.prepare('SELECT text FROM unanswered').all() as { text: string }[];
  const named = searches.filter(({ text }) => text.search(pattern) >= 0);
  const forget = database.prepare('DELETE FROM unanswered WHERE text = ?');
  for (const { text } of named) forget.run(text);
  return named.length;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
