import { once } from 'node:events';
import { openCatalogue, type Catalogue } from '../../../library/catalogue/open-catalogue.ts';
import { previewUndo } from '../../../ingest/import/commit-undo.ts';
import { commitPlanOf, commitUndoOf, isPlanOutdated, reachOf, withKeptPlan } from './commit-work.ts';
import { failureOf, IT_MAY, type Job, type Said } from './commit-messages.ts';

/**
 * What runs in the process: it does one job and ends. The site holds the lock of the catalogue meanwhile. Where the site is gone
 * before it gave leave, nothing was changed.
 */
process.once('disconnect', () => process.exit());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {}); // the site decides

process.once('message', (job: Job) => void settle(job));

async function settle(job: Job): Promise<void> {
  say(
    await open(job).then(
      (done) => ({ done }),
      (error: unknown) => ({ failure: failureOf(error) }),
    ),
  );
}

async function open(job: Job): Promise<unknown> {
  const catalogue = openCatalogue(process.argv[2] ?? '');
  try {
    return await work(job, catalogue);
  } finally {
    catalogue.close();
  }
}

async function work(job: Job, catalogue: Catalogue): Promise<unknown> {
  switch (job.do) {
    case 'outdated':
      return isPlanOutdated(job.plan, catalogue);
    case 'reach':
      return reachOf(job.plan, job.doer, catalogue);
    case 'publish':
      return withKeptPlan(job.plan, (plan) =>
        catalogue.publishingWithLeave(() => commitPlanOf(plan, job.plan, job.doer, catalogue), askForLeave),
      );
    case 'preview-undo':
      return previewUndo(job.importId, catalogue);
    case 'undo':
      return catalogue.publishingWithLeave(
        () => commitUndoOf(job.importId, job.by, job.doer, catalogue),
        askForLeave,
      );
  }
}

async function askForLeave(): Promise<void> {
  const answered = once(process, 'message') as Promise<[unknown]>;
  say('may-it-last');
  const [answer] = await answered;
  if (answer !== IT_MAY) throw new Error(`The site said something else: ${String(answer)}`);
}

function say(said: Said): void {
  if (process.connected) process.send?.(said);
}
