import type { EditResponse, FieldIssue } from '../../../domain/desk-records.ts';
import type { Editor } from '../../../library/accounts/editor.ts';
import { contentHash } from '../../../library/catalogue/content-hash.ts';
import { ApiError } from '../../http/api-error.ts';
import { refuseChangesOutOfScope, stillAllowed } from '../access/written.ts';
import type { Desk } from '../open-desk.ts';
import { editOf, reachOfEdit, type ProposedEdit } from './proposing.ts';

const MOST_OPEN = 200; // proposals of one person; more are no work but a way to fill the disk

/** Keeps an edit for a review in the place of writing it. Throws `conflict` where one of the same record waits already. */
export function proposeEdit(
  desk: Desk,
  editor: Editor,
  edit: ProposedEdit,
  issues: readonly FieldIssue[],
): EditResponse {
  const { catalogue, editors } = desk;
  const changes = edit.changes.filter((change) => {
    const head = catalogue.records.head(change.id);
    return !('record' in change && head?.state === 'published' && head.hash === contentHash(change.record));
  });
  const nothing = { importId: null, changed: 0, isVisible: true, issues: [...issues] };
  if (changes.length === 0) return nothing;
  refuseChangesOutOfScope(stillAllowed(editors, editor, 'contributor'), changes, catalogue);
  refuseTooManyOpen(desk, editor);
  const ids = new Set(changes.map(({ id }) => id));
  const waits = editors.proposals
    .waiting()
    .filter(({ kind, byId }) => kind === 'edit' && byId === editor.id)
    .some((proposal) => editOf(proposal).changes.some(({ id }) => ids.has(id)));
  if (waits) throw new ApiError('conflict', ({ refusals }) => refusals.reviews.waitsAlready);
  const { id } = editors.proposals.add({
    byId: editor.id,
    by: editor.name,
    kind: 'edit',
    content: JSON.stringify({ ...edit, changes }),
    reach: reachOfEdit(changes, catalogue),
  });
  editors.audit.add({ who: editor.name, action: 'proposal.made', subject: id, detail: { of: edit.subject } });
  return { ...nothing, proposalId: id };
}

/** Throws `conflict` where somebody has so many proposals open that another one is no work. */
export function refuseTooManyOpen({ editors }: Pick<Desk, 'editors'>, { id }: Editor): void {
  if (editors.proposals.countOpen(id) < MOST_OPEN) return;
  throw new ApiError('conflict', ({ refusals }) => refusals.reviews.tooMany({ count: MOST_OPEN }));
}
