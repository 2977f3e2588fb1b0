import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import type { BulkChange } from '../../domain/bulk.ts';
import type { FieldIssue, RecordFields } from '../../domain/desk-records.ts';
import type { Catalogue } from '../../library/catalogue/open-catalogue.ts';
import type { StoredRecord } from '../../library/catalogue/record-store.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import type { RecordChange } from './commit-edit.ts';
import { editRecord } from './edit-record.ts';
import { fieldsOf } from './record-fields.ts';

const AT_ONCE = 20; // records between two breaths: readers are answered meanwhile

/** What one change does to many records. */
export interface BulkEdit {
  readonly changes: readonly RecordChange[];
  readonly unchanged: number;
  readonly refused: number;
  readonly issues: readonly FieldIssue[];
  /** Differs when other records were found, or one of them was changed. */
  readonly seen: string;
}

/** Works out what a change does to records, each by the rules of a form. Nothing is written. */
export async function bulkEdit(
  ids: readonly string[],
  change: BulkChange,
  { catalogue, gazetteer }: { readonly catalogue: Catalogue; readonly gazetteer: Gazetteer },
): Promise<BulkEdit> {
  const changes: RecordChange[] = [];
  const issues = new Map<string, FieldIssue>(); // the same one a hundred times says no more
  const seen = createHash('sha256').update(JSON.stringify(change));
  let [unchanged, refused] = [0, 0];
  for (const [at, id] of ids.entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) await breathe();
    const stored = catalogue.records.find(id);
    if (stored?.state !== 'published') continue;
    seen.update(`\n${id} ${stored.revision}`);
    if (change.what === 'withdraw') {
      const withdrawal = change.reason === '' ? {} : { reason: change.reason };
      changes.push({ id, base: stored.revision, withdrawal });
      continue;
    }
    const edited = editRecord(stored.record, fieldsFor(stored, change), gazetteer);
    for (const issue of edited.issues) {
      if (issue.severity === 'error') issues.set(`${issue.code} ${issue.column} ${issue.value}`, issue);
    }
    if (!edited.record) refused += 1;
    else if (edited.changes.length === 0) unchanged += 1;
    else changes.push({ id, base: stored.revision, record: edited.record });
  }
  return { changes, unchanged, refused, issues: [...issues.values()], seen: seen.digest('base64url') };
}

function fieldsFor(
  { record }: StoredRecord,
  change: Exclude<BulkChange, { what: 'withdraw' }>,
): RecordFields {
  switch (change.what) {
    case 'status':
      return { status: change.status };
    case 'source':
      return { source: change.source };
    case 'licence':
      return { licence: change.licence };
    case 'add-topic':
    case 'remove-topic': {
      const others = [fieldsOf(record)['topics'] ?? []].flat().filter((topic) => topic !== change.topic);
      return { topics: change.what === 'add-topic' ? [...others, change.topic] : others };
    }
  }
}
