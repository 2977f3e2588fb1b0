const WINDOW_MS = 15 * 60_000;
/**
 * Failures in a quarter of an hour. The last two stop what comes from many addresses (OWASP ASVS 2.2.1: at most 100 an
 * hour for one account), or tries many names.
 */
const LIMITS = { device: 5, pair: 5, address: 30, name: 25 } as const;
const MAX_REMEMBERED = 50_000; // keys; then the oldest are forgotten

/** Somebody who tries a password. */
export interface Attempt {
  readonly name: string;
  readonly address: string;
  /** A browser in which this editor has signed in before: what others do with the name does not count for it. */
  readonly device?: string | undefined;
}

export interface SignInLimits {
  /** Counts an attempt. Answers the seconds to wait when there were too many, which then is no attempt. */
  begin(attempt: Attempt): number | undefined;
  /** It was the right password: the attempt does not count, nor do those before it from here. */
  succeed(attempt: Attempt): void;
}

/**
 * Slows down guessing of passwords. In memory only: addresses are written nowhere. Its clock is never set back, or those who
 * failed before would be locked out for as long.
 */
export function createSignInLimits(now: () => number = () => performance.now()): SignInLimits {
  const attempts = new Map<string, number[]>();

  function recent(key: string): number[] {
    const since = now() - WINDOW_MS;
    return (attempts.get(key) ?? []).filter((at) => at > since);
  }

  function remember(key: string, times: number[]): void {
    attempts.delete(key); // to the end: a Map keeps the order of insertion
    if (times.length > 0) attempts.set(key, times);
    for (const oldest of attempts.keys()) {
      if (attempts.size <= MAX_REMEMBERED) break;
      attempts.delete(oldest);
    }
  }

  return {
    begin(attempt) {
      const keys = keysOf(attempt);
      const waits = keys.flatMap(([key, limit]) => {
        const times = recent(key);
        return times.length < limit ? [] : [(times.at(-limit) ?? 0) + WINDOW_MS - now()];
      });
      if (waits.length > 0) return Math.max(1, Math.ceil(Math.max(...waits) / 1000));
      // Counted before the answer is known, so that a burst of guesses at once is no way around.
      for (const [key] of keys) remember(key, [...recent(key), now()]);
      return undefined;
    },
    succeed(attempt) {
      const [own, ...wider] = keysOf(attempt);
      if (own) remember(own[0], []);
      for (const [key] of wider) remember(key, recent(key).slice(0, -1));
    },
  };
}

function keysOf({ name, address, device }: Attempt): (readonly [key: string, limit: number])[] {
  if (device !== undefined) return [[`device ${JSON.stringify([name, device])}`, LIMITS.device]];
  return [
    [`pair ${JSON.stringify([name, address])}`, LIMITS.pair],
    [`address ${address}`, LIMITS.address],
    [`name ${name}`, LIMITS.name],
  ];
}
