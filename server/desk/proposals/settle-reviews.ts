import type { Workshop } from '../workshop.ts';

/**
 * Says of proposals whose file is in the library that they were accepted: a site that was stopped between the two had no
 * time to. Edits are found to be there when somebody accepts them again.
 */
export function settleReviews({ catalogue, editors }: Pick<Workshop, 'catalogue' | 'editors'>): void {
  for (const proposal of editors.proposals.waiting()) {
    const { importId } = proposal;
    if (importId === undefined || !catalogue.imports.find(importId)) continue;
    const by = proposal.decidedBy ?? proposal.by;
    editors.proposals.decide(proposal, { state: 'accepted', by, result: importId });
  }
}
