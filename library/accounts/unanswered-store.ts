import { LRUCache } from 'lru-cache';
import type { DatabaseSync } from '../catalogue/database.ts';

const DAY = 24 * 3_600_000;
const KEPT_DAYS = 90; // a list of what the library lacks is about this season
const MOST_KEPT = 1_000;
const MOST_HEARD = 5_000; // in memory: searches that were asked once
const TYPING = 10_000; // ms in which a search that goes on with another one is the same, still being typed
const MAX_LENGTH = 100; // characters; longer ones are pasted pages
/** Addresses and numbers of people are nobody's business. */
const PERSONAL = /@|\d{5}/;

/**
 * Searches that found nothing, counted without who asked: the words, how often, and the day of the last time. One that was asked
 * only once is in no file.
 */
export function openUnansweredStore(database: DatabaseSync, now: () => number = Date.now) {
  const typed = new Map<string, number>();
  const heard = new LRUCache<string, true>({ max: MOST_HEARD });
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  const raise = database.prepare('UPDATE unanswered SET count = count + 1, last_on = ? WHERE text = ?');
  const insert = database.prepare('INSERT INTO unanswered (text, count, last_on) VALUES (?, 2, ?)');
  const sweep = database.prepare('DELETE FROM unanswered WHERE last_on < ?');
  const trim = database.prepare(
    `DELETE FROM unanswered WHERE text IN (SELECT text FROM unanswered ORDER BY count DESC, last_on DESC LIMIT -1 OFFSET ${MOST_KEPT})`,
  );
  const newest = database.prepare(
    'SELECT text, count, last_on AS lastOn FROM unanswered WHERE last_on >= ? ORDER BY count DESC, last_on DESC, text LIMIT ?',
  );
  const remove = database.prepare('DELETE FROM unanswered WHERE text = ?');

  function settle(until: number): void {
    for (const [text, at] of typed) {
      if (at > until) continue;
      typed.delete(text);
      if (raise.run(day(at), text).changes > 0) continue;
      if (!heard.has(text)) heard.set(text, true);
      else {
        heard.delete(text);
        sweep.run(day(at - KEPT_DAYS * DAY));
        insert.run(text, day(at));
        trim.run();
      }
    }
  }

  return {
    /** Counts a search, unless it names somebody or is one that is still being typed. */
    note(search: string): void {
      const text = search.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
      if (text === '' || text.length > MAX_LENGTH || PERSONAL.test(text)) return;
      settle(now() - TYPING);
      for (const before of typed.keys()) {
        if (text.startsWith(before) || before.startsWith(text)) typed.delete(before);
      }
      typed.set(text, now());
      if (typed.size > MOST_HEARD) typed.clear(); // a flood is nobody's search
    },
    /** The most frequent first. */
    list(limit: number): { text: string; count: number; lastOn: string }[] {
      settle(now() - TYPING);
      return newest.all(day(now() - KEPT_DAYS * DAY), limit) as {
        text: string;
        count: number;
        lastOn: string;
      }[];
    },
    /** Forgets one, such as one that is answered now. */
    remove: (text: string): boolean => remove.run(text).changes > 0,
  };
}
