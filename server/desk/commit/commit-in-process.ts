import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { UndoReport } from '../../../ingest/import/commit-undo.ts';
import { outOfScope } from '../access/out-of-scope.ts';
import type { Committer } from './committer.ts';
import { errorOf, IT_MAY, type Job, type Said } from './commit-messages.ts';
import type { Doer, PlanOfImport, Reach } from './commit-work.ts';

/** Up to so many changes are written in less time than a reader notices, and sooner than a process starts. */
const FEW = 500;
/** Of what a process said last, in characters. */
const LAST_WORDS = 2_000;

/**
 * Works through large imports in a process of its own, so that readers are answered meanwhile: twenty thousand records take a
 * second and more. It writes all in one transaction and asks before that lasts; when this program or that process ends before,
 * nothing was changed. `here` does what is small.
 */
export function commitInProcess(dataDir: string, here: Committer, few = FEW): Committer {
  const writing = new Set<Promise<unknown>>();

  async function write<Result>(job: Job & { readonly doer: Doer }, allow: () => Doer): Promise<Result> {
    const mayLast = () => {
      if (!isSame(allow(), job.doer)) throw outOfScope(); // role or scope was changed while it was written
    };
    const written = run<Result>(dataDir, job, mayLast);
    writing.add(written);
    try {
      return await written;
    } finally {
      writing.delete(written);
    }
  }

  return {
    isOutdated: (plan, changes) =>
      changes <= few
        ? here.isOutdated(plan, changes)
        : run<boolean>(dataDir, { do: 'outdated', plan: bare(plan) }),
    reach: (plan, changes, doer) =>
      changes <= few
        ? here.reach(plan, changes, doer)
        : run<Reach>(dataDir, { do: 'reach', plan: bare(plan), doer }),
    publish: async (plan, changes, allow) =>
      changes <= few
        ? here.publish(plan, changes, allow)
        : write<void>({ do: 'publish', plan: bare(plan), doer: allow() }, allow),
    previewUndo: (importId, changes) =>
      changes <= few ? here.previewUndo(importId, changes) : run(dataDir, { do: 'preview-undo', importId }),
    undo: async (importId, changes, by, allow) =>
      changes <= few
        ? here.undo(importId, changes, by, allow)
        : write<UndoReport>({ do: 'undo', importId, by, doer: allow() }, allow),
    idle: async () => {
      while (writing.size > 0) await Promise.allSettled(writing);
    },
  };
}

const IS_SOURCE = import.meta.url.endsWith('.ts');
const ENTRY = fileURLToPath(new URL(`./committing-process.${IS_SOURCE ? 'ts' : 'js'}`, import.meta.url));
const LOADER = IS_SOURCE ? ['--import', import.meta.resolve('tsx')] : [];

/** What came of a job, once its process has ended. `mayLast`: throws where what was written must not last. */
async function run<Result>(dataDir: string, job: Job, mayLast = () => {}): Promise<Result> {
  const child = fork(ENTRY, [dataDir], {
    execArgv: LOADER,
    serialization: 'advanced', // as between threads
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  try {
    return (await ask(child, job, mayLast)) as Result;
  } finally {
    await end(child);
  }
}

function ask(child: ChildProcess, job: Job, mayLast: () => void): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let lastWords = '';
    child.stderr?.on('data', (words: Buffer) => (lastWords = (lastWords + String(words)).slice(-LAST_WORDS)));
    child.on('error', reject);
    child.once('close', () => reject(new Error(`The process ended before it answered: ${lastWords}`)));
    child.on('message', (said: Said) => {
      try {
        if (said === 'may-it-last') {
          mayLast();
          child.send(IT_MAY);
        } else if ('done' in said) resolve(said.done);
        else reject(errorOf(said.failure));
      } catch (error) {
        reject(error);
      }
    });
    child.send(job);
  });
}

/** One that is not done has lasted nothing, and loses what it has written. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** Without the top of the file, which is long and not needed. */
function bare({ folder, kept: { id, at, by, options, examination } }: PlanOfImport): PlanOfImport {
  return { folder, kept: { id, at, by, options, examination } };
}

function isSame(now: Doer, then: Doer): boolean {
  return now.role === then.role && JSON.stringify(now.scope) === JSON.stringify(then.scope);
}
