import { setTimeout as sleep } from 'node:timers/promises';
import { CatalogueBusyError } from '../../library/catalogue/catalogue-error.ts';
import { lockCatalogue } from '../../library/catalogue/lock.ts';

const LOCK_PATIENCE = 60_000; // ms; an import on the command line is usually done by then
const LOCK_STEP = 250;

/** The lock, after waiting a while for its holder. Throws CatalogueBusyError. */
export async function lockPatiently(dataDir: string, purpose: string, patience = LOCK_PATIENCE) {
  const until = performance.now() + patience; // a clock that is set back makes it no longer
  for (;;) {
    try {
      return lockCatalogue(dataDir, purpose);
    } catch (error) {
      if (!(error instanceof CatalogueBusyError) || performance.now() >= until) throw error;
      await sleep(LOCK_STEP);
    }
  }
}
