import { openKeptPlan, type KeptPlan } from '../../../ingest/import/kept-plan.ts';
import type { KeptImport } from '../../../ingest/import/kept-imports.ts';
import { ApiError } from '../../http/api-error.ts';
import type { PlanOfImport } from '../commit/commit-work.ts';
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

/** The plan of an import, for who works through all of it. */
export function planOf(kept: KeptImport, { kept: imports }: Pick<Workshop, 'kept'>): PlanOfImport {
  return { kept, folder: imports.folder(kept.id) };
}

/** How many records a plan changes. */
export function changesOf({ examined }: Pick<KeptImport, 'examined'>): number {
  return examined ? examined.counts.new + examined.counts.changed + examined.archived : 0;
}
