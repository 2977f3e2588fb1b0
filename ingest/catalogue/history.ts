import type { LibraryRecord } from '../../domain/record.ts';
import { fieldChanges, type FieldChange } from './changed-fields.ts';
import type { DatabaseSync } from './database.ts';
import type { ImportMode } from './import-store.ts';

/** One step in the life of a record. */
export interface HistoryStep {
  readonly revision: number;
  readonly at: string;
  readonly importId: string;
  readonly mode: ImportMode;
  readonly source: string | null;
  readonly action: 'created' | 'changed' | 'archived' | 'restored';
  readonly changes: readonly FieldChange[];
}

interface Row {
  revision: number;
  at: string;
  importId: string;
  mode: ImportMode;
  source: string | null;
  json: string | null;
}

/** Every revision of a record, the newest first; empty for an unknown id. */
export function openHistory(database: DatabaseSync) {
  const revisions =
    database.prepare(`SELECT r.revision, r.at, r.import_id AS importId, i.mode, i.source, r.json
    FROM revisions r JOIN imports i ON i.id = r.import_id WHERE r.record_id = ? ORDER BY r.revision`);

  return function history(recordId: string): HistoryStep[] {
    const steps: HistoryStep[] = [];
    let known: LibraryRecord | undefined; // the newest content so far, archived or not
    let isArchived = false;
    for (const { json, ...step } of revisions.all(recordId) as Row[]) {
      const record = json === null ? undefined : (JSON.parse(json) as LibraryRecord);
      const changes = record && known ? fieldChanges(known, record) : [];
      const action = !record ? 'archived' : !known ? 'created' : isArchived ? 'restored' : 'changed';
      steps.push({ ...step, action, changes });
      known = record ?? known;
      isArchived = !record;
    }
    return steps.reverse();
  };
}
