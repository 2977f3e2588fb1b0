import { contentHash } from './content-hash.ts';
import type { DatabaseSync } from './database.ts';

/**
 * Funders were plain names once, and are now objects that may also hold a share and a fund. Records and revisions of
 * before are written again, with the hashes that an import of the same rows finds, and sent to the index.
 */
export function nameFunders(database: DatabaseSync): void {
  for (const table of ['records', 'revisions']) {
    const rows = database.prepare(`SELECT rowid, json FROM ${table} WHERE ${HAS_PLAIN_NAMES}`).all();
    const update = database.prepare(`UPDATE ${table} SET json = ?, hash = ? WHERE rowid = ?`);
    for (const { rowid, json } of rows as { rowid: number; json: string }[]) {
      const record = withNamedFunders(JSON.parse(json) as OldRecord);
      update.run(JSON.stringify(record), contentHash(record), rowid);
      if (table === 'records') database.prepare(SEND_AGAIN).run(rowid);
    }
  }
}

const HAS_PLAIN_NAMES = `json_type(json, '$.funding.funders[0]') = 'text'`;
const SEND_AGAIN = `INSERT OR IGNORE INTO outbox (record_id, revision, op)
  SELECT id, revision, 'put' FROM records WHERE rowid = ? AND state = 'published'`;

interface OldRecord {
  readonly funding: { readonly funders: readonly string[] };
}

function withNamedFunders({ funding, ...record }: OldRecord): object {
  return { ...record, funding: { ...funding, funders: funding.funders.map((name) => ({ name })) } };
}
