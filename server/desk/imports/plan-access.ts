import { isOutdated, openKeptPlan, type KeptPlan } from '../../../ingest/import/kept-plan.ts';
import type { KeptImport } from '../../../ingest/import/kept-imports.ts';
import { ApiError } from '../../http/api-error.ts';
import type { Workshop } from '../workshop.ts';

type Access = Pick<Workshop, 'kept' | 'catalogue'>;

/** Opens the plan of an import. Throws `conflict` when it has none, or none any more. The caller closes it. */
export async function openPlan(kept: KeptImport | undefined, { kept: imports }: Access): Promise<KeptPlan> {
  if (!kept?.examined) {
    throw new ApiError('conflict', ({ refusals }) => refusals.imports.noPreview);
  }
  try {
    return await openKeptPlan(imports.folder(kept.id), kept.examination);
  } catch (error) {
    throw new ApiError('conflict', ({ refusals }) => refusals.imports.previewGone, { cause: error });
  }
}

/** Runs `work` with the plan of an import. */
export async function withPlan<T>(
  kept: KeptImport | undefined,
  access: Access,
  work: (plan: KeptPlan) => T,
): Promise<T> {
  const opened = await openPlan(kept, access);
  try {
    return work(opened);
  } finally {
    opened.close();
  }
}

/** Whether records were changed since the preview was made. A plan that cannot be read counts as outdated. */
export async function isPlanOutdated(kept: KeptImport, access: Access): Promise<boolean> {
  try {
    return await withPlan(kept, access, ({ plan }) => isOutdated(plan, access.catalogue));
  } catch (error) {
    if (error instanceof ApiError) return true;
    throw error;
  }
}
