import { drainOutbox } from '../../library/index/publish-index.ts';
import type { oneByOne } from './one-by-one.ts';
import type { Workshop } from './workshop.ts';
import { lockPatiently } from './lock-patiently.ts';

const RETRY_EVERY = 15_000; // ms

/** Tells the index again, until it works, what the catalogue has and readers do not see yet. */
export function indexLater(
  { catalogue, writer }: Workshop,
  publications: ReturnType<typeof oneByOne>,
  onDone: () => void,
) {
  let timer: NodeJS.Timeout | undefined;
  const again = (): void => {
    timer = setTimeout(() => void publications.run(attempt).catch(again), RETRY_EVERY);
    timer.unref();
  };
  const attempt = async () => {
    const lock = await lockPatiently(catalogue.dataDir, 'A publication', 0);
    try {
      await drainOutbox(catalogue, writer);
      timer = undefined;
      onDone();
    } finally {
      lock.release();
    }
  };
  return {
    start: () => {
      if (timer === undefined) again();
    },
    stop: () => clearTimeout(timer),
  };
}
