import type { LibraryRecord } from '../../domain/record.ts';
import type { DatabaseSync } from './database.ts';

/** Why a record was taken out by an editor, as its revision keeps it. */
export interface Withdrawal {
  /** In the editor's words, for readers. */
  readonly reason?: string;
  /** The record that is the same thing and stays. */
  readonly mergedInto?: string;
}

/** A record that was withdrawn: readers who have its address are told so. */
export interface WithdrawnRecord extends Withdrawal {
  readonly at: string;
  /** Its last content. */
  readonly record: LibraryRecord;
}

interface Row {
  at: string;
  json: string;
  withdrawal: string | null;
}

/** Finds a record that is withdrawn at present; undefined for every other. */
export function openWithdrawals(database: DatabaseSync) {
  const byId = database.prepare(`SELECT r.at, records.json, r.withdrawal FROM records
    JOIN revisions r ON r.record_id = records.id AND r.revision = records.revision
    WHERE records.id = ? AND records.state = 'withdrawn'`);

  const find = (id: string) => byId.get(id) as Row | undefined;

  return function withdrawn(id: string): WithdrawnRecord | undefined {
    const row = find(id);
    if (!row) return undefined;
    const { mergedInto, ...withdrawal } = readWithdrawal(row.withdrawal) ?? {};
    return {
      ...withdrawal,
      ...(mergedInto !== undefined && { mergedInto: lastOf(mergedInto, find) }),
      at: row.at,
      record: JSON.parse(row.json) as LibraryRecord,
    };
  };
}

/** A record that others were merged into may have been merged itself: the one that stays, or the first where none does. */
function lastOf(first: string, find: (id: string) => Row | undefined): string {
  const passed = new Set<string>();
  let id = first;
  for (;;) {
    const next = readWithdrawal(find(id)?.withdrawal)?.mergedInto;
    if (next === undefined) return id;
    if (passed.has(next)) return first;
    passed.add(next);
    id = next;
  }
}

/** Undefined where a revision is no withdrawal. */
export function readWithdrawal(json: string | null | undefined): Withdrawal | undefined {
  return json === null || json === undefined ? undefined : (JSON.parse(json) as Withdrawal);
}
