import type { Editor } from '../../../library/accounts/editor.ts';
import { CatalogueError } from '../../../library/catalogue/catalogue-error.ts';
import type { KeptImport } from '../../../ingest/import/kept-imports.ts';
import { PlanRefusedError } from '../../../ingest/import/publish-kept.ts';
import { PlanOutdatedError } from '../../../ingest/import/publish-plan.ts';
import { IndexError } from '../../../library/index/index-error.ts';
import { drainOutbox, readyIndex } from '../../../library/index/publish-index.ts';
import { ApiError } from '../../http/api-error.ts';
import { stillAllowed } from '../access/written.ts';
import { lockPatiently } from '../lock-patiently.ts';
import type { Workshop } from '../workshop.ts';
import { changesOf, planOf } from './plan-access.ts';

/**
 * Publishes the plan of an import: engine asked first, then catalogue, then index. Throws with nothing changed, or an
 * IndexError after the catalogue has it: then readers see it when the engine is back. Role and scope are asked at the last
 * moment: where they were taken away meanwhile, it throws `forbidden`.
 */
export async function publishImport(kept: KeptImport, editor: Editor, workshop: Workshop): Promise<void> {
  const { catalogue, writer, committer, events, editors } = workshop;
  const progress = (data: object) => events.emit(kept.id, 'progress', data);
  await readyIndex(catalogue, writer); // without an engine nothing is committed that readers could not see
  const lock = await lockPatiently(catalogue.dataDir, 'An import');
  try {
    progress({ stage: 'saving', done: 0 });
    const allow = () => stillAllowed(editors, editor, 'editor');
    await committer.publish(planOf(kept, workshop), changesOf(kept), allow);
    await drainOutbox(catalogue, writer, {
      onProgress: (done, total) => progress({ stage: 'indexing', done, share: total ? done / total : 1 }),
    });
  } finally {
    lock.release();
  }
}

/** What an editor is told when publishing failed before anything was changed. */
export function problemOf(error: unknown): string {
  if (error instanceof PlanOutdatedError) {
    return 'Records were changed by somebody else in the meantime, so the file was examined again. Look at the new preview.';
  }
  if (error instanceof PlanRefusedError) return error.message;
  if (error instanceof ApiError && error.code === 'forbidden') {
    return 'It has records that you do not work with, or your role was changed. Nothing was published.';
  }
  if (error instanceof CatalogueError) return `${error.message} Nothing was published.`;
  if (error instanceof IndexError) {
    return 'The search engine cannot be reached. Nothing was published. Try again in a moment.';
  }
  return 'Something went wrong on our side. Nothing was published.';
}
