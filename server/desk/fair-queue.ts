interface Waiting {
  readonly owner: string;
  readonly start: () => void;
}

/**
 * Runs work of several people, some at a time and one a person: who has nothing running comes first, in the order in which
 * they asked. So one person's large work leaves a place for another's small one. Nobody has two turns in a row while another
 * waits.
 */
export function fairQueue(atOnce: number) {
  const waiting: Waiting[] = [];
  const running = new Map<string, Promise<unknown>>();
  let last: string | undefined;

  function next(): void {
    while (running.size < atOnce) {
      const idle = waiting.filter(({ owner }) => !running.has(owner));
      const found = idle.find(({ owner }) => owner !== last) ?? idle[0];
      if (!found) return;
      waiting.splice(waiting.indexOf(found), 1);
      last = found.owner;
      found.start();
    }
  }

  return {
    run<T>(owner: string, work: () => Promise<T>): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        const start = () => {
          const mine = work().then(resolve, reject);
          const done = mine.finally(() => {
            running.delete(owner);
            next();
          });
          running.set(owner, done);
        };
        waiting.push({ owner, start });
        next();
      });
    },
    /** When everything that was given so far is done. */
    async idle(): Promise<void> {
      while (running.size > 0) await Promise.all(running.values());
    },
  };
}
