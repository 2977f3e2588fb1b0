import type { Response } from 'express';
import type { EditAction } from '../../../domain/edit.ts';
import type { DeskRecordResponse, EditResponse, FieldIssue } from '../../../domain/desk-records.ts';
import { evidenceScoreOf } from '../../../domain/evidence-score.ts';
import { nameKey } from '../../../library/accounts/editor.ts';
import type { StoredRecord } from '../../../library/catalogue/record-store.ts';
import { commitEdit, RecordOutdatedError, type RecordChange } from '../../../ingest/edits/commit-edit.ts';
import { fieldsOf } from '../../../ingest/edits/record-fields.ts';
import { ApiError } from '../../http/api-error.ts';
import { refuseChangesOutOfScope, stillAllowed } from '../access/written.ts';
import { editorOf } from '../desk-context.ts';
import type { Desk } from '../open-desk.ts';
import { proposeEdit } from '../proposals/propose-edit.ts';
import { isReviewed } from '../access/is-reviewed.ts';
import { writeAlso, type AlsoWritten } from '../proposals/proposing.ts';
import { whatChanged } from './what-changed.ts';

/** Throws `forbidden` where another account brought the record: taking out, and bringing back, is for that one and admins. */
export function refuseOthers({ catalogue }: Desk, res: Response, id: string): void {
  const { name, role } = editorOf(res);
  const by = catalogue.records.broughtBy(id);
  if (role === 'admin' || (by !== undefined && nameKey(by) === nameKey(name))) return;
  throw new ApiError('forbidden', ({ refusals: { records } }) =>
    by === undefined ? records.ofNobody : records.notYours({ by }),
  );
}

/** Throws the `conflict` that shows what somebody else did since the editor has seen the record. */
export function refuseOutdated(desk: Desk, { id, revision }: StoredRecord, seen: number): void {
  if (revision !== seen) throw whatChanged(desk, id, seen);
}

interface Decided {
  readonly action: EditAction;
  /** Of the audit log: a record's id, a topic, a city's id. */
  readonly subject: string;
  readonly changes: readonly RecordChange[];
  readonly issues?: readonly FieldIssue[];
  readonly detail?: object;
  /** What else belongs into the same transaction, as data, so that it can wait for a review. */
  readonly also?: AlsoWritten;
}

/**
 * Commits what an editor decided, tells the index, notes it in the audit log, and answers what came of it. Where it must be
 * reviewed first, it becomes a proposal.
 */
export async function carryOut(
  desk: Desk,
  res: Response,
  { action, subject, changes, issues = [], detail = {}, also }: Decided,
): Promise<void> {
  const editor = editorOf(res);
  const { name: by } = editor;
  if (isReviewed(desk, editor)) {
    const edit = { action, subject, changes, detail, ...(also && { also }) };
    res.json(proposeEdit(desk, editor, edit, issues));
    return;
  }
  const { catalogue, editors, imports } = desk;
  const { result, isVisible } = await imports
    .change('An edit', () => {
      refuseChangesOutOfScope(stillAllowed(editors, editor, 'editor'), changes, catalogue);
      return commitEdit(changes, { action, by, also: () => also && writeAlso(also, catalogue) }, catalogue);
    })
    .catch((error: unknown) => {
      throw error instanceof RecordOutdatedError ? whatChanged(desk, error.id, error.base) : error;
    });
  if (result !== undefined) {
    editors.audit.add({ who: by, action: `record.${action}`, subject, detail: { as: result, ...detail } });
  }
  const changed = result === undefined ? 0 : catalogue.imports.touched(result).length;
  const body: EditResponse = { importId: result ?? null, changed, isVisible, issues: [...issues] };
  res.json(body);
}

/** A record as its form needs it. */
export function describeRecord({ catalogue }: Desk, stored: StoredRecord): DeskRecordResponse {
  const { id, state, revision, updatedAt, record } = stored;
  const withdrawn = catalogue.withdrawn(id);
  const { at, reason, mergedInto } = withdrawn ?? {};
  return {
    id,
    state,
    revision,
    updatedAt,
    record,
    fields: { ...fieldsOf(record) },
    missing: evidenceScoreOf(record, new Date()).missing,
    ...(at !== undefined && {
      withdrawal: {
        at,
        ...(reason !== undefined && { reason }),
        ...(mergedInto !== undefined && { mergedInto }),
      },
    }),
  };
}
