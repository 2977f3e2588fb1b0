import { IndexError } from '../../library/index/index-error.ts';
import { drainOutbox, readyIndex } from '../../library/index/publish-index.ts';
import { CatalogueBusyError } from '../../library/catalogue/catalogue-error.ts';
import { ApiError } from '../http/api-error.ts';
import type { indexLater } from './index-later.ts';
import type { oneByOne } from './one-by-one.ts';
import type { Workshop } from './workshop.ts';
import { lockPatiently } from './lock-patiently.ts';

/** What came of a change of the catalogue. */
export interface ChangedCatalogue<Result> {
  readonly result: Result;
  /** Whether readers see it; if not, they do as soon as the engine is back. */
  readonly isVisible: boolean;
}

const LOCK_PATIENCE = 10_000; // ms; somebody waits in front of a form

/**
 * Small changes that somebody waits for: in their turn with the publications, engine asked first, then catalogue, then
 * index. Throws what `commit` throws and ApiError, with nothing changed.
 */
export function changeCatalogue(
  { catalogue, writer, onFailure }: Workshop,
  publications: ReturnType<typeof oneByOne>,
  retry: ReturnType<typeof indexLater>,
) {
  return <Result>(purpose: string, commit: () => Result): Promise<ChangedCatalogue<Result>> =>
    publications.run(async () => {
      await readyIndex(catalogue, writer).catch(refuseWithoutEngine); // nothing is committed that readers could not see
      const lock = await lockPatiently(catalogue.dataDir, purpose, LOCK_PATIENCE).catch(refuseWhileBusy);
      try {
        const result = commit();
        const isVisible = await drainOutbox(catalogue, writer).then(
          () => true,
          (error: unknown) => {
            onFailure(error);
            retry.start();
            return false;
          },
        );
        return { result, isVisible };
      } finally {
        lock.release();
      }
    });
}

function refuseWithoutEngine(error: unknown): never {
  if (!(error instanceof IndexError)) throw error;
  throw new ApiError('search_unavailable', ({ refusals }) => refusals.desk.engine, { cause: error });
}

function refuseWhileBusy(error: unknown): never {
  if (!(error instanceof CatalogueBusyError)) throw error;
  throw new ApiError('conflict', ({ refusals }) => refusals.desk.busy, { cause: error });
}
