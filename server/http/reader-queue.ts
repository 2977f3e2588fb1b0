import { ApiError } from './api-error.ts';

export interface QueueLimits {
  /** How many answers are worked out at the same time. */
  readonly atOnce: number;
  /** How many may wait for that. */
  readonly waiting: number;
}

export type ReaderQueue = ReturnType<typeof openReaderQueue>;

const AGAIN_AFTER = 5; // seconds; by then a full queue has moved on by hundreds

/**
 * Answers for readers, a few at a time and in the order in which they were asked: an engine that is given more at once
 * than it has threads answers none of them sooner, and some very late. What takes long gives way to them.
 */
export function openReaderQueue(limits: QueueLimits) {
  const waiting: Waiting[] = [];
  const resting = new Set<() => void>();
  let working = 0;

  function next(): void {
    while (working < limits.atOnce) {
      const one = waiting.shift();
      if (!one) break;
      working += 1;
      one.begin();
    }
    if (waiting.length > 0) return;
    for (const wake of resting) wake();
  }

  /** Until it is its turn. Throws why `signal` was aborted. */
  function turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        const at = waiting.indexOf(one);
        if (at !== -1) waiting.splice(at, 1);
        reject(signal.reason as Error);
      };
      const begin = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const one: Waiting = { begin };
      signal.addEventListener('abort', leave, { once: true });
      waiting.push(one);
      next();
    });
  }

  return {
    /** Works when it is its turn. Throws `busy` when too many wait, or why `signal` was aborted. */
    async run<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
      signal.throwIfAborted();
      if (waiting.length >= limits.waiting) {
        throw new ApiError('busy', ({ refusals }) => refusals.busy({ seconds: AGAIN_AFTER }), {
          retryAfter: AGAIN_AFTER,
        });
      }
      await turn(signal);
      try {
        return await work();
      } finally {
        working -= 1;
        next();
      }
    },

    /** Waits while readers do, for `most` milliseconds at most. */
    giveWay(most: number): Promise<void> {
      if (waiting.length === 0) return Promise.resolve();
      return new Promise((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          resting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, most);
        resting.add(wake);
      });
    },
  };
}

interface Waiting {
  readonly begin: () => void;
}
