import type { Editor } from '../../../library/accounts/editor.ts';
import type { Proposal } from '../../../library/accounts/proposal-store.ts';
import type { KeptImport } from '../../../ingest/import/kept-imports.ts';
import { CatalogueError } from '../../../library/catalogue/catalogue-error.ts';
import { ApiError } from '../../http/api-error.ts';
import { stillAllowed } from '../access/written.ts';
import type { Workshop } from '../workshop.ts';
import { changesOf, planOf } from './plan-access.ts';

/** Keeps a file for a review in the place of publishing it. Throws `conflict` where it waits already, or `forbidden`. */
export async function proposeImport(kept: KeptImport, editor: Editor, workshop: Workshop): Promise<Proposal> {
  const { committer, editors } = workshop;
  const { proposals, audit } = editors;
  const before = proposals.ofImport(kept.id);
  if (before?.state === 'open') throw new ApiError('conflict', ({ refusals }) => refusals.reviews.waits);
  const now = stillAllowed(editors, editor, 'contributor');
  const reach = await committer
    .reach(planOf(kept, workshop), changesOf(kept), now)
    .catch((error: unknown) => {
      if (error instanceof ApiError || error instanceof CatalogueError) throw error;
      throw new ApiError('conflict', ({ refusals }) => refusals.imports.previewGone, { cause: error });
    });
  const { id: byId, name: by } = editor;
  const isReopened = before?.state === 'returned' && proposals.decide(before, { state: 'open', reach });
  const proposal = isReopened
    ? proposals.find(before.id)
    : proposals.add({ byId, by, kind: 'import', importId: kept.id, reach });
  if (!proposal) throw new ApiError('conflict', ({ refusals }) => refusals.reviews.changedMeanwhile);
  audit.add({ who: by, action: 'proposal.made', subject: proposal.id, detail: { of: kept.id } });
  return proposal;
}
