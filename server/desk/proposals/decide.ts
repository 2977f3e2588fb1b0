import type { Decision, Proposal } from '../../../library/accounts/proposal-store.ts';
import { ApiError } from '../../http/api-error.ts';
import type { Desk } from '../open-desk.ts';
import { editOf } from './proposing.ts';

/** A proposal. Throws `not_found`. */
export function knownProposal({ editors }: Desk, id: string): Proposal {
  const found = editors.proposals.find(id);
  if (!found) throw new ApiError('not_found', ({ refusals }) => refusals.reviews.unknown);
  return found;
}

/** Writes a decision. Throws the `conflict` that says who was first. */
export function decide(desk: Desk, proposal: Proposal, decision: Decision): Proposal {
  const isOver = decision.state === 'accepted' || decision.state === 'withdrawn';
  const content = isOver && proposal.kind === 'edit' ? { content: withoutRecords(proposal) } : {};
  if (!desk.editors.proposals.decide(proposal, { ...decision, ...content }))
    throw overtaken(knownProposal(desk, proposal.id));
  return knownProposal(desk, proposal.id);
}

/**
 * Takes back what waits about a record of which a value is erased: what was proposed may say it again. Those that were decided
 * hold no content any more.
 */
export function dropProposalsAbout(desk: Desk, recordId: string, by: string): void {
  for (const proposal of desk.editors.proposals.waiting()) {
    if (proposal.kind !== 'edit' || !editOf(proposal).changes.some(({ id }) => id === recordId)) continue;
    decide(desk, proposal, { state: 'withdrawn', by });
  }
}

/** Of an edit that is over only what it was about is kept: the library has the rest, and erases there. */
function withoutRecords(proposal: Proposal): string {
  const { changes, action, subject } = editOf(proposal);
  const about = changes.map(({ id, base }) => ({ id, base }));
  return JSON.stringify({ action, subject, detail: {}, changes: about });
}

/** Somebody decided or changed it since it was looked at: who, when, and what became of it. */
export function overtaken({ state, decidedBy, decidedAt }: Proposal): ApiError {
  const when = decidedAt?.slice(0, 16).replace('T', ' ') ?? '';
  return new ApiError('conflict', ({ refusals: { reviews } }) =>
    decidedBy === undefined
      ? reviews.changedMeanwhile
      : reviews.decidedMeanwhile({ who: decidedBy, when, state }),
  );
}
