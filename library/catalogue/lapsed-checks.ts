import { evidenceScoreOf, verifiedBefore } from '../../domain/evidence-score.ts';
import type { LibraryRecord } from '../../domain/record.ts';
import type { Catalogue } from './open-catalogue.ts';

/**
 * Scores those records again whose last check has become too old since the last time, and queues them for the index.
 * The caller holds the catalogue's lock.
 */
export function scoreLapsed(catalogue: Catalogue, now: Date): void {
  const { database, meta } = catalogue;
  const bound = verifiedBefore(now);
  const last = meta.verifiedBefore();
  if (last === bound) return;
  const lapsed = database.prepare(
    "SELECT id, revision, json FROM records WHERE state = 'published' AND last_verified >= ? AND last_verified < ?",
  );
  const score = database.prepare('UPDATE records SET evidence_score = ? WHERE id = ?');
  const send = database.prepare(
    "INSERT OR IGNORE INTO outbox (record_id, revision, op) VALUES (?, ?, 'put')",
  );
  catalogue.publishing(() => {
    // Without a last time, every record was scored when it was written or brought up to date.
    const rows = last === undefined ? [] : (lapsed.all(last, bound) as unknown as Lapsed[]);
    for (const { id, revision, json } of rows) {
      score.run(evidenceScoreOf(JSON.parse(json) as LibraryRecord, now).score, id);
      send.run(id, revision);
    }
    if (rows.length > 0) meta.raiseContentVersion();
    meta.noteVerifiedBefore(bound);
  });
}

interface Lapsed {
  readonly id: string;
  readonly revision: number;
  readonly json: string;
}
