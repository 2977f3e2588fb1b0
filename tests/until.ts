import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_EVERY = 20; // ms

/** Asks until there is an answer that is neither undefined nor false. Throws after `within` milliseconds. */
export async function until<Value>(
  ask: () => Promise<Value | undefined | false> | Value | undefined | false,
  within = 30_000,
): Promise<Value> {
  const deadline = Date.now() + within;
  for (;;) {
    const value = await ask();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > deadline)
      throw new Error(`It did not happen within ${within / 1000} seconds: ${ask.toString()}`);
    await sleep(LOOK_EVERY);
  }
}

/** For a search that may take as long as it likes: a test has a limit of its own. */
export function unlimited(): AbortSignal {
  return new AbortController().signal;
}
