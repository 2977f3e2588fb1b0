import type { PublishedRecord, LibraryRecord } from '../../domain/record.ts';
import type { DatabaseSync } from './database.ts';
import { publishedFrom } from './record-store.ts';

/** One change that the index has not been told about yet. */
export type OutboxEntry =
  | { readonly op: 'put'; readonly id: string; readonly revision: number; readonly record: PublishedRecord }
  | { readonly op: 'remove'; readonly id: string; readonly revision: number };

interface Row {
  op: 'put' | 'remove';
  id: string;
  revision: number;
  json: string;
  updated_at: string;
}

/** What has been committed but not yet indexed; it survives a crash and is sent again. */
export function openOutbox(database: DatabaseSync) {
  const count = database.prepare(
    "SELECT count(*) AS total, count(*) FILTER (WHERE op = 'remove') AS removals FROM outbox",
  );
  const entries = database.prepare(`SELECT op, o.record_id AS id, o.revision, r.json, r.updated_at
    FROM outbox o JOIN records r ON r.id = o.record_id ORDER BY o.record_id LIMIT ?`);
  const settle = database.prepare('DELETE FROM outbox WHERE record_id = ? AND revision <= ?');
  const clear = database.prepare('DELETE FROM outbox');

  return {
    count: () => count.get() as { total: number; removals: number },
    /** At most `limit` entries, by record id. */
    entries: (limit: number): OutboxEntry[] => (entries.all(limit) as Row[]).map(entry),
    settle: (entry: OutboxEntry) => void settle.run(entry.id, entry.revision),
    clear: () => void clear.run(),
  };
}

function entry({ op, id, revision, json, updated_at: updatedAt }: Row): OutboxEntry {
  if (op === 'remove') return { op, id, revision };
  return {
    op,
    id,
    revision,
    record: publishedFrom({ record: JSON.parse(json) as LibraryRecord, updatedAt }),
  };
}
