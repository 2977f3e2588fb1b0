import { setTimeout as sleep } from 'node:timers/promises';
import { askWeb, type WebAnswer, type WebLimits, type WebMessage } from './ask-web.ts';
import { mayVisit } from './robots.ts';

export interface PoliteLimits extends WebLimits {
  /** Milliseconds between two requests to one host. */
  readonly pauseMs: number;
  readonly signal: AbortSignal;
}

export const MAX_REDIRECTS = 5;
const ROBOTS_BYTES = 500 * 1024; // as much as RFC 9309 asks readers to take

export type PoliteWeb = ReturnType<typeof politeWeb>;

/** Asks each host one thing at a time, and keeps what its robots.txt says. */
export function politeWeb({ pauseMs, signal, ...limits }: PoliteLimits) {
  const queues = new Map<string, Promise<unknown>>();
  const robots = new Map<string, Promise<string>>();

  function ask(
    method: 'HEAD' | 'GET',
    url: URL,
    maxBytes = limits.maxBytes,
    message?: WebMessage,
  ): Promise<WebAnswer> {
    const before = queues.get(url.host) ?? Promise.resolve();
    const asking = before.then(() => askWeb(method, url, { ...limits, maxBytes }, signal, message));
    // The next one waits for the pause; what went wrong is told to the one who asked.
    queues.set(
      url.host,
      asking.catch(() => undefined).then(() => sleep(pauseMs, undefined, { signal }).catch(() => undefined)),
    );
    return asking;
  }

  async function readRobots(origin: string): Promise<string> {
    let at = URL.parse('/robots.txt', origin);
    for (let hops = 0; at && hops <= MAX_REDIRECTS; hops += 1) {
      const { status, location, bytes } = await ask('GET', at, ROBOTS_BYTES);
      if (status >= 500) return 'User-agent: *\nDisallow: /'; // as RFC 9309 has it
      if (status < 300) return bytes.toString('utf8');
      if (status >= 400 || location === undefined) return '';
      at = URL.parse(location, at.href);
    }
    return '';
  }

  return {
    ask,
    /** Throws WebError when the host cannot be reached. */
    async mayVisit(url: URL): Promise<boolean> {
      const known = robots.get(url.origin) ?? readRobots(url.origin);
      robots.set(url.origin, known);
      return mayVisit(await known, url.pathname + url.search);
    },
  };
}
