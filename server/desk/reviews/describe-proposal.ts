import type { ProposalResponse, ProposalSummary, ProposedRecord } from '../../../domain/reviews.ts';
import { isAtLeast } from '../../../domain/team.ts';
import type { Editor } from '../../../library/accounts/editor.ts';
import type { Proposal } from '../../../library/accounts/proposal-store.ts';
import { fieldChanges } from '../../../library/catalogue/changed-fields.ts';
import type { RecordChange } from '../../../ingest/edits/commit-edit.ts';
import { fieldsOf } from '../../../ingest/edits/record-fields.ts';
import { summaryOf } from '../imports/describe-import.ts';
import type { Desk } from '../open-desk.ts';
import { withNulls } from '../with-nulls.ts';
import { editOf } from '../proposals/proposing.ts';

const MOST_NAMED = 20; // records that a summary names
const MOST_SHOWN = 200; // records whose differences are shown

/** One line of the list. */
export function summaryOfProposal(proposal: Proposal, desk: Desk): ProposalSummary {
  const { byId: _of, content: _shown, reach: _asked, changedBy: _by, ...rest } = proposal;
  if (proposal.kind === 'edit') {
    const { action, changes } = editOf(proposal);
    return { ...rest, action, titles: changes.slice(0, MOST_NAMED).map((change) => titleOf(change, desk)) };
  }
  const known = importOf(proposal, desk);
  const { files, counts } = known ? summaryOf(known) : { files: [], counts: null };
  return { ...rest, counts, ...(files[0] && { file: files[0].name }) };
}

/** Everything about one proposal, for somebody who looks at it. */
export function describeProposal(
  proposal: Proposal,
  desk: Desk,
  editor: Editor,
  alsoHere: string[],
): ProposalResponse {
  const changes = proposal.kind === 'edit' ? editOf(proposal).changes : [];
  const [only, ...others] = changes;
  const examination = importOf(proposal, desk)?.kept?.examination;
  const whyNot = reasonNotToDecide(proposal, desk, editor);
  return {
    ...summaryOfProposal(proposal, desk),
    comments: desk.editors.proposals.comments(proposal.id),
    records: changes.slice(0, MOST_SHOWN).map((change) => describeChange(change, desk)),
    ...(only && 'record' in only && others.length === 0 && { fields: { ...fieldsOf(only.record) } }),
    ...(examination !== undefined && { examination }),
    mayDecide: whyNot === undefined,
    ...(whyNot && { whyNot }),
    alsoHere,
  };
}

/** Why somebody may not decide; undefined when they may. With four eyes nobody accepts what they wrote or changed. */
export function reasonNotToDecide(
  { state, byId, changedBy }: Proposal,
  { fourEyes }: Pick<Desk, 'fourEyes'>,
  { id, role }: Pick<Editor, 'id' | 'role'>,
): ProposalResponse['whyNot'] {
  if (state !== 'open') return 'settled';
  if (!isAtLeast(role, 'editor')) return 'role';
  return fourEyes && (byId === id || changedBy.includes(id)) ? 'own' : undefined;
}

function importOf({ importId }: Proposal, { imports, kept, catalogue }: Desk) {
  const isThere = importId !== undefined && (kept.find(importId) ?? catalogue.imports.find(importId));
  return isThere ? imports.find(importId) : undefined;
}

function titleOf(change: RecordChange, { catalogue }: Desk): string {
  if ('record' in change) return change.record.title;
  return catalogue.records.find(change.id)?.record.title ?? change.id;
}

/** Against the record as it is now: that is what accepting would change. */
function describeChange(change: RecordChange, desk: Desk): ProposedRecord {
  const stored = desk.catalogue.records.find(change.id);
  return {
    id: change.id,
    title: titleOf(change, desk),
    isOutdated: stored?.revision !== change.base,
    ...('withdrawal' in change && { withdrawal: { ...change.withdrawal } }),
    changes: 'record' in change && stored ? fieldChanges(stored.record, change.record).map(withNulls) : [],
  };
}
