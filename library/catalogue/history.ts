import type { LibraryRecord } from '../../domain/record.ts';
import { fieldChanges, type FieldChange } from './changed-fields.ts';
import type { DatabaseSync } from './database.ts';
import type { ImportMode } from './import-store.ts';
import { readWithdrawal, type Withdrawal } from './withdrawal.ts';

/** One step in the life of a record. */
export interface HistoryStep {
  readonly revision: number;
  readonly at: string;
  readonly importId: string;
  readonly mode: ImportMode;
  readonly source: string | null;
  /** The editor or program; null when nobody signed in. Not for readers. */
  readonly by: string | null;
  readonly action: 'created' | 'changed' | 'archived' | 'restored' | 'withdrawn';
  /** Of a record that was withdrawn by this step. */
  readonly withdrawal?: Withdrawal;
  readonly changes: readonly FieldChange[];
}

interface Row {
  revision: number;
  at: string;
  importId: string;
  mode: ImportMode;
  source: string | null;
  by: string | null;
  json: string | null;
  withdrawal: string | null;
}

/** Every revision of a record, the newest first; empty for an unknown id. */
export function openHistory(database: DatabaseSync) {
  const revisions =
    database.prepare(`SELECT r.revision, r.at, r.import_id AS importId, i.mode, i.source, i.by_whom AS by,
    r.json, r.withdrawal FROM revisions r JOIN imports i ON i.id = r.import_id WHERE r.record_id = ? ORDER BY r.revision`);

  return function history(recordId: string): HistoryStep[] {
    const steps: HistoryStep[] = [];
    let known: LibraryRecord | undefined; // the newest content so far, archived or not
    let isOut = false;
    for (const { json, withdrawal, ...step } of revisions.all(recordId) as Row[]) {
      const record = json === null ? undefined : (JSON.parse(json) as LibraryRecord);
      const changes = record && known ? fieldChanges(known, record) : [];
      const withdrawn = readWithdrawal(withdrawal);
      steps.push({
        ...step,
        action: record
          ? !known
            ? 'created'
            : isOut
              ? 'restored'
              : 'changed'
          : withdrawn
            ? 'withdrawn'
            : 'archived',
        changes,
        ...(withdrawn && { withdrawal: withdrawn }),
      });
      known = record ?? known;
      isOut = !record;
    }
    return steps.reverse();
  };
}
