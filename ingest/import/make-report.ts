import type { ImportPlan } from './plan-import.ts';
import { sharedBy, type ImportReport } from './import-report.ts';

/** The report of a plan; `outcome` says what was made of it. */
export function makeReport(
  plan: ImportPlan,
  outcome: { readonly importId: string | null; readonly archived: number } & Pick<ImportReport, 'stopped'>,
): ImportReport {
  const { counts, files } = plan;
  const { stopped } = outcome;
  return {
    importId: outcome.importId,
    files,
    encoding: sharedBy(files.map(({ encoding }) => encoding)),
    delimiter: sharedBy(files.map(({ delimiter }) => delimiter)),
    read: plan.read,
    new: counts.new,
    changed: counts.changed,
    unchanged: counts.unchanged,
    refused: counts.refused,
    skipped: plan.skipped,
    warnings: plan.warnings,
    issues: plan.issues.issues(),
    published: stopped ? 0 : counts.new + counts.changed,
    archived: outcome.archived,
    issueGroups: plan.issues.groups(),
    changedFields: plan.changedFields,
    emptied: plan.emptied,
    left: plan.left,
    ...(stopped && { stopped }),
  };
}
