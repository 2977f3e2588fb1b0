import { evidenceScoreOf } from '../../domain/evidence-score.ts';
import type { LibraryRecord } from '../../domain/record.ts';
import { contentHash } from './content-hash.ts';
import type { DatabaseSync } from './database.ts';

const PAGE = 500; // rows held at once

/**
 * Records held how full they were once, which is computed now, and says how much evidence there is. Records and revisions
 * of before are written without it, with the hashes that an import of the same rows finds.
 */
export function scoreEvidence(database: DatabaseSync): void {
  database.exec('DROP INDEX records_by_completeness; ALTER TABLE records DROP COLUMN completeness');
  database.exec('ALTER TABLE records ADD COLUMN evidence_score INTEGER NOT NULL DEFAULT 0');
  database.exec(
    "CREATE INDEX records_by_evidence_score ON records (evidence_score, id) WHERE state = 'published'",
  );
  const score = database.prepare('UPDATE records SET evidence_score = ? WHERE rowid = ?');
  const now = new Date();
  for (const table of ['records', 'revisions']) {
    const page = database.prepare(
      `SELECT rowid, json FROM ${table} WHERE rowid > ? AND json IS NOT NULL ORDER BY rowid LIMIT ${PAGE}`,
    );
    const put = database.prepare(`UPDATE ${table} SET json = ?, hash = ? WHERE rowid = ?`);
    for (let last = 0; ;) {
      const rows = page.all(last) as { rowid: number; json: string }[];
      for (const { rowid, json } of rows) {
        const { completeness, ...record } = JSON.parse(json) as LibraryRecord & { completeness?: number };
        if (completeness !== undefined) put.run(JSON.stringify(record), contentHash(record), rowid);
        if (table === 'records') score.run(evidenceScoreOf(record, now).score, rowid);
      }
      if (rows.length < PAGE) break;
      last = rows.at(-1)!.rowid;
    }
  }
}
