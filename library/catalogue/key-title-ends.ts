import type { LibraryRecord } from '../../domain/record.ts';
import type { DatabaseSync } from './database.ts';
import { identityKeys } from './identity-keys.ts';

const PAGE = 500; // rows held at once

/** Gives the records of earlier versions the key of the ends of their titles. */
export function keyTitleEnds(database: DatabaseSync): void {
  database.exec("ALTER TABLE records ADD COLUMN title_end TEXT NOT NULL DEFAULT ''");
  writeTitleEnds(database);
  database.exec('CREATE INDEX records_by_title_end ON records (city_id, title_end)');
}

/** Writes that key again, after what it is made of has changed. */
export function writeTitleEnds(database: DatabaseSync): void {
  const page = database.prepare(
    `SELECT rowid, json FROM records WHERE rowid > ? ORDER BY rowid LIMIT ${PAGE}`,
  );
  const put = database.prepare('UPDATE records SET title_end = ? WHERE rowid = ?');
  for (let last = 0; ;) {
    const rows = page.all(last) as { rowid: number; json: string }[];
    for (const { rowid, json } of rows)
      put.run(identityKeys(JSON.parse(json) as LibraryRecord).titleEnd, rowid);
    if (rows.length < PAGE) break;
    last = rows.at(-1)!.rowid;
  }
}
