import type { Editor } from '../../../library/accounts/editor.ts';
import type { Proposal } from '../../../library/accounts/proposal-store.ts';
import { contentHash } from '../../../library/catalogue/content-hash.ts';
import { commitEdit, RecordOutdatedError } from '../../../ingest/edits/commit-edit.ts';
import { ApiError } from '../../http/api-error.ts';
import { refuseChangesOutOfScope, stillAllowed } from '../access/written.ts';
import type { Desk } from '../open-desk.ts';
import { decide, knownProposal, overtaken } from '../proposals/decide.ts';
import { whatChanged } from '../records/what-changed.ts';
import { reasonNotToDecide } from './describe-proposal.ts';
import { editOf, writeAlso } from '../proposals/proposing.ts';

/** Throws the `conflict` that says who was first, or why this person may not decide. */
export function refuseToDecide(desk: Desk, proposal: Proposal, editor: Editor, version: number): void {
  if (proposal.version !== version) throw overtaken(proposal);
  switch (reasonNotToDecide(proposal, desk, editor)) {
    case 'settled':
      throw overtaken(proposal);
    case 'own':
      throw new ApiError('forbidden', ({ refusals }) => refusals.reviews.own);
    case 'role':
      throw new ApiError('forbidden', ({ refusals }) => refusals.team.role({ role: 'editor' }));
    case undefined:
      return;
  }
}

/**
 * Writes a proposed edit to the library. Whether it may be, and whether somebody else was first, is asked once more under the
 * lock of the catalogue. Throws `conflict`, `forbidden` or `search_unavailable`, with nothing changed.
 */
export async function acceptEdit(desk: Desk, id: string, editor: Editor, version: number): Promise<Proposal> {
  const { catalogue, editors, imports } = desk;
  const { result } = await imports
    .change('A review', () => {
      const proposal = knownProposal(desk, id);
      const now = stillAllowed(editors, editor, 'editor');
      refuseToDecide(desk, proposal, now, version);
      const { action, changes, also } = editOf(proposal);
      refuseChangesOutOfScope(now, changes, catalogue);
      const isThere = changes.every(
        (change) =>
          'record' in change && catalogue.records.head(change.id)?.hash === contentHash(change.record),
      );
      // A site that was stopped between library and decision finds the edit there.
      return isThere
        ? undefined
        : commitEdit(
            changes,
            { action, by: proposal.by, also: () => also && writeAlso(also, catalogue) },
            catalogue,
          );
    })
    .catch((error: unknown) => {
      throw error instanceof RecordOutdatedError ? whatChanged(desk, error.id, error.base) : error;
    });
  const proposal = knownProposal(desk, id);
  const { action, subject, detail } = editOf(proposal);
  const decided = decide(desk, proposal, {
    state: 'accepted',
    by: editor.name,
    ...(result !== undefined && { result }),
  });
  if (result !== undefined) {
    const more = { as: result, acceptedBy: editor.name, ...detail };
    editors.audit.add({ who: proposal.by, action: `record.${action}`, subject, detail: more });
  }
  return decided;
}
