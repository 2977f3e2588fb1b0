import { isLimited } from '../../../domain/team.ts';
import type { Editor } from '../../../library/accounts/editor.ts';
import type { StoredReport } from '../../../library/accounts/report-store.ts';
import { belongingOf, isInScope } from '../../../library/accounts/scope.ts';
import type { Desk } from '../open-desk.ts';

/** Whether somebody sees a report: with a limit those about records of their scope. A suggestion has no place yet. */
export function seesReport(
  { catalogue }: Pick<Desk, 'catalogue'>,
  { scope }: Pick<Editor, 'scope'>,
  { recordId }: StoredReport,
): boolean {
  if (!isLimited(scope)) return true;
  const record = recordId === undefined ? undefined : catalogue.records.find(recordId)?.record;
  return record !== undefined && isInScope(scope, belongingOf(record));
}
