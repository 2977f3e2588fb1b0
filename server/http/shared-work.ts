/** Does work once for all who want the same at the same time. Throws what the work throws, or why `signal` was aborted. */
export type SharedWork<T> = (
  key: string,
  work: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
) => Promise<T>;

interface Running<T> {
  readonly done: Promise<T>;
  readonly controller: AbortController;
  readers: number;
}

/** The work goes on as long as somebody waits for it. */
export function createSharedWork<T>(): SharedWork<T> {
  const running = new Map<string, Running<T>>();

  function begin(key: string, work: (signal: AbortSignal) => Promise<T>): Running<T> {
    const controller = new AbortController();
    const done = work(controller.signal).finally(() => {
      if (running.get(key) === one) running.delete(key);
    });
    const one: Running<T> = { done, controller, readers: 0 };
    running.set(key, one);
    return one;
  }

  return async (key, work, signal) => {
    signal.throwIfAborted();
    const one = running.get(key) ?? begin(key, work);
    one.readers += 1;
    let leave = () => {};
    const left = new Promise<never>((_resolve, reject) => {
      leave = () => reject(signal.reason as Error);
      signal.addEventListener('abort', leave, { once: true });
    });
    try {
      return await Promise.race([one.done, left]);
    } finally {
      signal.removeEventListener('abort', leave);
      one.readers -= 1;
      // Nobody waits for what is still being done.
      if (one.readers === 0 && running.get(key) === one) {
        running.delete(key);
        one.controller.abort(signal.reason);
      }
    }
  };
}
