import { isAtLeast, isLimited } from '../../../domain/team.ts';
import { nameKey, type Editor } from '../../../library/accounts/editor.ts';
import { ApiError } from '../../http/api-error.ts';
import type { Route } from '../../http/route.ts';
import type { Desk } from '../open-desk.ts';
import { seesProposal } from './sees-proposal.ts';
import { seesReport } from './sees-report.ts';
import { outOfScope, refuseOutOfScope } from './out-of-scope.ts';

type Parts = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Throws `forbidden` where the role of a person is below that of the operation, or what its path names is outside their
 * scope. What an operation writes is asked again, when it is written: `refuseOutOfScope`.
 */
export function refuseUnlessAllowed(desk: Desk, editor: Editor, route: Route, parts: Parts): void {
  if (route.access !== 'anyone' && !isAtLeast(editor.role, route.access)) {
    throw new ApiError('forbidden', ({ refusals }) => refusals.team.role({ role: route.access }));
  }
  if (!isLimited(editor.scope)) return;
  const id = String(parts['id'] ?? '');
  switch (route.within) {
    case 'record':
      return refuseOutOfScope(editor, desk.catalogue.records.find(id)?.record);
    case 'import':
      return refuseHidden(desk, editor, id);
    case 'all':
      throw new ApiError('forbidden', ({ refusals }) => refusals.team.everywhere);
    case 'proposal': {
      const proposal = desk.editors.proposals.find(id);
      if (proposal && !seesProposal(editor, proposal)) throw outOfScope();
      return;
    }
    case 'report': {
      const report = desk.editors.reports.find(id);
      if (report && !seesReport(desk, editor, report)) throw outOfScope();
      return;
    }
    case 'list':
    case 'changes':
    case 'nothing':
    case undefined:
      return;
  }
}

/**
 * Throws `forbidden` for an import of others, which people with a limit do not see, unless it is proposed and inside their
 * scope. One that nobody knows is not found.
 */
export function refuseHidden({ catalogue, kept, editors }: Desk, editor: Editor, importId: string): void {
  const known = kept.find(importId) ?? catalogue.imports.find(importId);
  if (!known || !isLimited(editor.scope) || nameKey(known.by ?? '') === nameKey(editor.name)) return;
  const proposal = editors.proposals.ofImport(importId);
  if (proposal && seesProposal(editor, proposal)) return;
  throw outOfScope();
}
