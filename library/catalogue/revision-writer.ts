import { evidenceScoreOf } from '../../domain/evidence-score.ts';
import type { LibraryRecord } from '../../domain/record.ts';
import { openTermLabels } from './record-terms.ts';
import { contentHash } from './content-hash.ts';
import type { DatabaseSync } from './database.ts';
import { identityKeys } from './identity-keys.ts';
import { openTermLabelWriter } from './term-labels.ts';
import type { Withdrawal } from './withdrawal.ts';

/** Writes revisions. Everything here must run inside one transaction with its import's row. */
export function openRevisionWriter(database: DatabaseSync) {
  const head = database.prepare('SELECT revision FROM records WHERE id = ?');
  const putRecord = database.prepare(`
    INSERT INTO records (id, kind, state, revision, hash, source_name, source_id, city_id, title_words, title_start, title_end,
      updated_at, json, evidence_score, last_verified, unmapped_topics, is_unplaced)
    VALUES (?, ?, 'published', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, state = excluded.state, revision = excluded.revision,
      hash = excluded.hash, source_name = excluded.source_name, source_id = excluded.source_id,
      city_id = excluded.city_id, title_words = excluded.title_words, title_start = excluded.title_start, title_end = excluded.title_end,
      updated_at = excluded.updated_at, json = excluded.json, evidence_score = excluded.evidence_score,
      last_verified = excluded.last_verified, unmapped_topics = excluded.unmapped_topics,
      is_unplaced = excluded.is_unplaced`);
  const takeOut = database.prepare('UPDATE records SET state = ?, revision = ?, updated_at = ? WHERE id = ?');
  const dropLinks = database.prepare('DELETE FROM record_links WHERE record_id = ?');
  const putLink = database.prepare('INSERT OR IGNORE INTO record_links VALUES (?, ?)');
  const dropRelations = database.prepare('DELETE FROM record_relations WHERE record_id = ?');
  const putRelation = database.prepare('INSERT OR IGNORE INTO record_relations VALUES (?, ?, ?)');
  const putRevision = database.prepare('INSERT INTO revisions VALUES (?, ?, ?, ?, ?, ?, ?)');
  const putOutbox = database.prepare(`INSERT INTO outbox VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET revision = excluded.revision, op = excluded.op`);
  const labels = openTermLabelWriter(database);
  const labelled = new Map<string, string>(); // spares a million identical upserts
  let labelledBy = '';

  const nextRevision = (id: string) =>
    ((head.get(id) as { revision: number } | undefined)?.revision ?? 0) + 1;

  function label(record: LibraryRecord, importId: string) {
    if (importId !== labelledBy) labelled.clear(); // another process may have written since
    labelledBy = importId;
    for (const term of openTermLabels(record)) {
      const key = `${term.facet}:${term.id}`;
      if (labelled.get(key) === term.label) continue;
      labels.put([term]);
      labelled.set(key, term.label);
    }
  }

  function removeRecord(
    id: string,
    state: 'archived' | 'withdrawn',
    importId: string,
    at: string,
    withdrawal: string | null,
  ) {
    const revision = nextRevision(id);
    takeOut.run(state, revision, at, id);
    putRevision.run(id, revision, importId, at, null, null, withdrawal);
    putOutbox.run(id, revision, 'remove');
  }

  return {
    /** Makes this the record's present revision and queues it for the index; hash and JSON when they are known. */
    publish(
      record: LibraryRecord,
      importId: string,
      at: string,
      hash = contentHash(record),
      json = JSON.stringify(record),
    ) {
      const { id } = record;
      const revision = nextRevision(id);
      const keys = identityKeys(record);
      putRecord.run(
        id, record.kind, revision, hash, keys.sourceName, keys.sourceId, keys.cityId, keys.titleWords,
        keys.titleStart, keys.titleEnd, at, json, evidenceScoreOf(record, new Date(at)).score, record.lastVerified ?? null,
        record.unmappedTopics.length, record.city !== undefined && record.city.lat === undefined ? 1 : 0,
      ); // prettier-ignore
      if (revision > 1) {
        dropLinks.run(id);
        dropRelations.run(id);
      }
      for (const link of keys.links) putLink.run(link, id);
      for (const { as, id: other } of record.relations ?? []) putRelation.run(id, as, other);
      putRevision.run(id, revision, importId, at, hash, json, null);
      putOutbox.run(id, revision, 'put');
      label(record, importId);
    },
    /** Takes a record out of the library; its revisions stay. */
    archive(id: string, importId: string, at: string) {
      removeRecord(id, 'archived', importId, at, null);
    },
    /** Takes a record out of the library and says so at its address, with the reason if there is one. */
    withdraw(id: string, importId: string, at: string, withdrawal: Withdrawal) {
      removeRecord(id, 'withdrawn', importId, at, JSON.stringify(withdrawal));
    },
  };
}
