import type { FetchFailure } from '../../domain/document-facts.ts';
import { inTransaction, type DatabaseSync } from './database.ts';

/** A document that somebody asked for at the desk. */
export interface AskedFetch {
  readonly recordId: string;
  readonly url: string;
  /** The account, and its name: after a backup was restored the number alone may be that of somebody else. */
  readonly byId: number;
  readonly by: string;
}

/** Which documents wait to be fetched, and why others were not brought. Each change is kept at once. */
export function openFetchStore(database: DatabaseSync) {
  const put =
    database.prepare(`INSERT INTO document_fetches (record_id, url, state, status, at, by_id, by_whom)
    VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET url = excluded.url, state = excluded.state,
      status = excluded.status, at = excluded.at, by_id = excluded.by_id, by_whom = excluded.by_whom`);
  const forget = database.prepare('DELETE FROM document_fetches WHERE record_id = ?');
  const waiting = database.prepare(`SELECT record_id AS recordId, url, by_id AS byId, by_whom AS by
    FROM document_fetches WHERE state = 'waiting' ORDER BY at, record_id`);

  return {
    /** What is asked for waits. */
    ask(wanted: readonly AskedFetch[], at = new Date().toISOString()): void {
      inTransaction(database, () => {
        for (const { recordId, url, byId, by } of wanted)
          put.run(recordId, url, 'waiting', null, at, byId, by);
      });
    },
    /** In the order in which they were asked for. */
    waiting: () => waiting.all() as unknown as AskedFetch[],
    /** Why a document was not brought. */
    note(recordId: string, url: string, failure: FetchFailure, status?: number): void {
      put.run(recordId, url, failure, status ?? null, new Date().toISOString(), null, null);
    },
    /** It is here, or nobody wants it any more. */
    forget(...recordIds: readonly string[]): void {
      inTransaction(database, () => {
        for (const id of recordIds) forget.run(id);
      });
    },
  };
}
