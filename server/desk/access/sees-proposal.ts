import { isLimited } from '../../../domain/team.ts';
import type { Editor } from '../../../library/accounts/editor.ts';
import type { Proposal } from '../../../library/accounts/proposal-store.ts';
import { isInScope } from '../../../library/accounts/scope.ts';

/** Whether somebody sees a proposal: their own, and those that are inside their scope. */
export function seesProposal(
  { id, scope }: Pick<Editor, 'id' | 'scope'>,
  { byId, reach }: Proposal,
): boolean {
  if (byId === id || !isLimited(scope)) return true;
  return reach !== undefined && reach.every((belonging) => isInScope(scope, belonging));
}
