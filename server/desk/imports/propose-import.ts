import type { Editor } from '../../../library/accounts/editor.ts';
import type { Proposal } from '../../../library/accounts/proposal-store.ts';
import type { KeptImport } from '../../../ingest/import/kept-imports.ts';
import { decide } from '../../../ingest/import/import-files.ts';
import { ApiError } from '../../http/api-error.ts';
import { refusePlanOutOfScope, stillAllowed } from '../access/written.ts';
import { importOptionsOf } from '../examine/examine-import.ts';
import { reachOfPlan } from '../proposals/proposing.ts';
import type { Workshop } from '../workshop.ts';
import { withPlan } from './plan-access.ts';

/** Keeps a file for a review in the place of publishing it. Throws `conflict` where it waits already, or `forbidden`. */
export async function proposeImport(kept: KeptImport, editor: Editor, workshop: Workshop): Promise<Proposal> {
  const { catalogue, editors } = workshop;
  const { proposals, audit } = editors;
  const before = proposals.ofImport(kept.id);
  if (before?.state === 'open') throw new ApiError('conflict', ({ refusals }) => refusals.reviews.waits);
  const reach = await withPlan(kept, workshop, ({ plan }) => {
    const now = stillAllowed(editors, editor, 'contributor');
    const options = importOptionsOf(kept, now.role === 'admin');
    const { archive } = decide(plan, options, { catalogue });
    refusePlanOutOfScope(now, plan, archive, catalogue);
    return reachOfPlan(plan, archive, catalogue);
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
