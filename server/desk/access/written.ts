import { isAtLeast, isLimited, type Role } from '../../../domain/team.ts';
import type { LibraryRecord } from '../../../domain/record.ts';
import type { Editor } from '../../../library/accounts/editor.ts';
import type { Editors } from '../../../library/accounts/open-editors.ts';
import type { Catalogue } from '../../../library/catalogue/open-catalogue.ts';
import type { RecordChange } from '../../../ingest/edits/commit-edit.ts';
import type { ImportPlan } from '../../../ingest/import/plan-import.ts';
import { ApiError } from '../../http/api-error.ts';
import { refuseOutOfScope } from './out-of-scope.ts';

/**
 * The account as it is at the moment of writing: what was allowed when the request came may not be any more. Throws
 * `forbidden` where it is gone, disabled, or of a lesser role.
 */
export function stillAllowed(editors: Editors, { id }: Pick<Editor, 'id'>, least: Role): Editor {
  const now = editors.editors.current(id);
  if (now && isAtLeast(now.role, least)) return now;
  throw new ApiError('forbidden', ({ refusals }) => refusals.team.role({ role: least }));
}

/** Throws `forbidden` where a change is outside the scope of its editor, as the record is or as it would be. */
export function refuseChangesOutOfScope(
  editor: Editor,
  changes: readonly RecordChange[],
  { records }: Catalogue,
): void {
  if (!isLimited(editor.scope)) return;
  for (const change of changes) {
    const after = 'record' in change ? change.record : undefined;
    refuseOutOfScope(editor, records.find(change.id)?.record, after);
  }
}

/** The same of the plan of a file, and of the records that it takes out. */
export function refusePlanOutOfScope(
  editor: Pick<Editor, 'scope'>,
  plan: ImportPlan,
  archive: readonly string[],
  { records }: Catalogue,
): void {
  if (!isLimited(editor.scope)) return;
  for (const { record } of plan.store.writes()) {
    refuseOutOfScope(editor, records.find(record.id)?.record, record);
  }
  for (const id of archive) refuseOutOfScope(editor, records.find(id)?.record);
}

/** The same of what an undo brings back and takes out. */
export function refuseUndoOutOfScope(
  editor: Pick<Editor, 'scope'>,
  importId: string,
  { records, imports }: Catalogue,
): void {
  if (!isLimited(editor.scope)) return;
  for (const { id, revision } of imports.touched(importId)) {
    const json = imports.revision(id, revision - 1)?.json;
    const before = json ? (JSON.parse(json) as LibraryRecord) : undefined;
    refuseOutOfScope(editor, records.find(id)?.record, before);
  }
}
