/** Runs what it is given in the order in which it came, one at a time. */
export function oneByOne() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run<T>(work: () => Promise<T>): Promise<T> {
      const mine = last.then(work);
      last = mine.catch(() => undefined);
      return mine;
    },
    /** When everything that was given so far is done. */
    idle: () => last.then(() => undefined),
  };
}
