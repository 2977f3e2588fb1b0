import type { Editor } from '../../../library/accounts/editor.ts';
import type { Belonging } from '../../../library/accounts/scope.ts';
import type { Catalogue } from '../../../library/catalogue/open-catalogue.ts';
import { decide } from '../../../ingest/import/decide-plan.ts';
import type { KeptImport } from '../../../ingest/import/kept-imports.ts';
import { isOutdated, openKeptPlan, type KeptPlan } from '../../../ingest/import/kept-plan.ts';
import { commitKeptPlan } from '../../../ingest/import/publish-kept.ts';
import { commitUndo, type UndoReport } from '../../../ingest/import/commit-undo.ts';
import { refusePlanOutOfScope, refuseUndoOutOfScope } from '../access/written.ts';
import { importOptionsOf } from '../examine/import-options-of.ts';
import { reachOfPlan } from '../proposals/proposing.ts';

/** A plan that was kept: the import it belongs to, and where it lies. */
export interface PlanOfImport {
  readonly kept: Pick<KeptImport, 'id' | 'at' | 'by' | 'options' | 'examination'>;
  readonly folder: string;
}

/** Who does it, as far as it matters. */
export type Doer = Pick<Editor, 'role' | 'scope'>;

/** Where a plan reaches; undefined: too far to be listed. */
export type Reach = readonly Belonging[] | undefined;

/** Runs `work` with a kept plan. Throws what the file system throws. */
export async function withKeptPlan<T>(
  { kept, folder }: PlanOfImport,
  work: (plan: KeptPlan['plan']) => T,
): Promise<T> {
  const { plan, close } = await openKeptPlan(folder, kept.examination);
  try {
    return work(plan);
  } finally {
    close();
  }
}

/** Whether records were changed since the plan was made; one that cannot be read counts as outdated. */
export async function isPlanOutdated(asked: PlanOfImport, catalogue: Catalogue): Promise<boolean> {
  try {
    return await withKeptPlan(asked, (plan) => isOutdated(plan, catalogue));
  } catch {
    return true;
  }
}

/** Where the records of a plan belong. Throws `forbidden` where one is outside the scope of who proposes it. */
export function reachOf(asked: PlanOfImport, doer: Doer, catalogue: Catalogue): Promise<Reach> {
  return withKeptPlan(asked, (plan) =>
    reachOfPlan(plan, archivedBy(plan, asked, doer, catalogue), catalogue),
  );
}

/**
 * Writes a plan to the catalogue. Throws `forbidden` where it is outside the scope of who publishes it, and what
 * `commitKeptPlan` throws.
 */
export function commitPlanOf(
  plan: KeptPlan['plan'],
  asked: PlanOfImport,
  doer: Doer,
  catalogue: Catalogue,
): void {
  archivedBy(plan, asked, doer, catalogue);
  const { id, at } = asked.kept;
  commitKeptPlan(plan, { id, at, options: optionsOf(asked, doer) }, catalogue);
}

/** Writes an undo. Throws `forbidden`, and what `commitUndo` throws. */
export function commitUndoOf(importId: string, by: string, doer: Doer, catalogue: Catalogue): UndoReport {
  refuseUndoOutOfScope(doer, importId, catalogue);
  return commitUndo(importId, catalogue, by);
}

/** What a plan takes out, with all that it writes inside the scope. */
function archivedBy(
  plan: KeptPlan['plan'],
  asked: PlanOfImport,
  doer: Doer,
  catalogue: Catalogue,
): readonly string[] {
  const { archive } = decide(plan, optionsOf(asked, doer), { catalogue });
  refusePlanOutOfScope(doer, plan, archive, catalogue);
  return archive;
}

function optionsOf({ kept }: PlanOfImport, { role }: Doer) {
  return importOptionsOf(kept, role === 'admin');
}
