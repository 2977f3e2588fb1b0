import { setTimeout as sleep } from 'node:timers/promises';
import { Meilisearch, MeilisearchApiError, MeilisearchRequestError, type Task } from 'meilisearch';
import { IndexError } from './index-error.ts';

export const REQUEST_TIMEOUT = 120_000; // sending 80 MB to a busy disk takes a while
const POLL_INTERVAL = 20;
const RETRY_FOR = 15_000; // an engine that died is running again after a few seconds
const RETRY_INTERVAL = 250;

/** The engine's client as the index writer uses it. */
export function engineClient(url: string, key: string): Meilisearch {
  return new Meilisearch({
    host: url,
    apiKey: key,
    timeout: REQUEST_TIMEOUT,
    // Compressed answers arrive 40 ms late: `docs/architecture.md`.
    requestInit: { headers: { 'accept-encoding': 'identity' } },
  });
}

/**
 * Waits for a task of the engine, however long it takes, and throws IndexError when it failed: the client itself
 * returns failed tasks as if nothing had happened. `accepts`: error codes that are fine.
 */
export async function settleTask(
  client: Meilisearch,
  enqueue: () => PromiseLike<{ taskUid: number }>,
  accepts: readonly string[] = [],
): Promise<Task> {
  const { taskUid } = await whileReachable(enqueue);
  return finishTask(client, taskUid, accepts);
}

/** The second half of `settleTask`, for tasks that were sent ahead. */
export async function finishTask(
  client: Meilisearch,
  taskUid: number,
  accepts: readonly string[] = [],
): Promise<Task> {
  for (;;) {
    const task = await whileReachable(() => client.tasks.getTask(taskUid));
    if (task.status === 'succeeded') return task;
    if (task.status === 'failed' || task.status === 'canceled') {
      const code = task.error?.code ?? task.status;
      if (accepts.includes(code)) return task;
      throw new IndexError(
        `The search engine could not do ${task.type} (${code}): ${task.error?.message ?? ''}`,
      );
    }
    await sleep(POLL_INTERVAL);
  }
}

/** Asks again while the engine cannot be reached, for some seconds. Everything sent this way may be sent twice. */
export async function whileReachable<T>(ask: () => PromiseLike<T>): Promise<T> {
  const deadline = performance.now() + RETRY_FOR;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof MeilisearchRequestError)) throw explain(error);
      if (performance.now() > deadline) {
        throw new IndexError('The search engine cannot be reached any more.', { cause: error });
      }
      await sleep(RETRY_INTERVAL);
    }
  }
}

/** One request that must not be sent twice. Throws IndexError when the engine refuses or cannot be reached. */
export async function asked<T>(answer: PromiseLike<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof MeilisearchRequestError)) throw explain(error);
    throw new IndexError('The search engine could not be reached.', { cause: error });
  }
}

/** Whether the engine answered with this error code. */
export function hasCode(error: unknown, code: string): boolean {
  const cause = error instanceof IndexError ? error.cause : error;
  return cause instanceof MeilisearchApiError && cause.cause?.code === code;
}

function explain(error: unknown): unknown {
  if (!(error instanceof MeilisearchApiError)) return error;
  const code = error.cause?.code ?? `HTTP ${error.response.status}`;
  return new IndexError(`The search engine refused (${code}): ${error.message}`, { cause: error });
}
