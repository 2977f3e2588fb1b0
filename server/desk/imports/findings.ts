import { openIssueCollector } from '../../../ingest/import/issue-collector.ts';
import type { ImportReport } from '../../../ingest/import/import-report.ts';
import type { Findings } from './describe-import.ts';
import type { KnownImport } from './known-import.ts';
import type { Desk } from '../open-desk.ts';
import { withPlan } from './plan-access.ts';

const NOTHING: Findings = { groups: [], issues: [], changedFields: {}, emptied: {}, left: {} };

/** What was found in the file of an import: by its plan, or by its report when it came from the command line. */
export async function findingsOf({ kept, entry }: KnownImport, desk: Desk): Promise<Findings> {
  const isBusy = kept?.state === 'examining';
  if (kept?.examined && !isBusy) {
    return withPlan(kept, desk, ({ plan }) => ({
      groups: plan.issues.groups(),
      issues: plan.issues.issues(),
      changedFields: plan.changedFields,
      emptied: plan.emptied,
      left: plan.left,
    }));
  }
  if (!entry) return NOTHING;
  const report = entry.report as Partial<ImportReport>;
  const { issues = [], issueGroups = groupsOf(issues), changedFields = {}, emptied = {}, left = {} } = report;
  return { groups: issueGroups, issues, changedFields, emptied, left };
}

/** Of a report that has none, as that of memberships. */
function groupsOf(issues: Findings['issues']): Findings['groups'] {
  const collector = openIssueCollector();
  for (const issue of issues) collector.add(issue);
  return collector.groups();
}
