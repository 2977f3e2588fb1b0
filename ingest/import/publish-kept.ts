import type { Catalogue } from '../../library/catalogue/open-catalogue.ts';
import { decide, entryOf } from './decide-plan.ts';
import type { ImportOptions } from './import-options.ts';
import type { ImportReport } from './import-report.ts';
import { makeReport } from './make-report.ts';
import type { ImportPlan } from './plan-import.ts';
import { commitPlan } from './publish-plan.ts';

/** The plan may not be published as it is; the message says why. */
export class PlanRefusedError extends Error {
  override readonly name = 'PlanRefusedError';
}

/**
 * Commits a plan that was kept, under the id that its import has had from the start. The caller holds the catalogue's
 * lock and tells the index afterwards. Throws PlanRefusedError, PlanOutdatedError or CatalogueError, with nothing
 * changed.
 */
export function commitKeptPlan(
  plan: ImportPlan,
  { id, at, options }: { readonly id: string; readonly at: string; readonly options: ImportOptions },
  catalogue: Catalogue,
): ImportReport {
  const { archive, stopped } = decide(plan, options, { catalogue });
  if (stopped) throw new PlanRefusedError(stopped.message);
  const report = makeReport(plan, { importId: id, archived: archive.length });
  commitPlan(plan, archive, entryOf(report, id, new Date(at), options), catalogue);
  return report;
}
