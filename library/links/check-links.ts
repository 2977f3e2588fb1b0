import { setTimeout as sleep } from 'node:timers/promises';
import type { LinkState } from '../../domain/link-states.ts';
import { askWeb, WebError, type WebAnswer, type WebLimits } from './ask-web.ts';
import { mayVisit } from './robots.ts';

/** What a visit found. */
export interface LinkVisit {
  readonly url: string;
  readonly state: LinkState;
  readonly status?: number;
  /** Where it has moved to for good. */
  readonly movedTo?: string;
}

export interface CheckOptions extends WebLimits {
  /** Milliseconds between two requests to one host. */
  readonly pauseMs: number;
  readonly signal: AbortSignal;
  readonly onVisit: (visit: LinkVisit) => void;
}

const MAX_REDIRECTS = 5;
const HOSTS_AT_ONCE = 8;
const ROBOTS_BYTES = 500 * 1024; // as much as RFC 9309 asks readers to take
/** Servers that do not know HEAD, or refuse it, may still answer GET. */
const WORTH_A_GET = (status: number) => status >= 400;

/**
 * Visits every address politely: what robots.txt forbids is not asked, each host gets one request at a time with a
 * pause after it, only the beginning of a page is read, and no private address is ever asked, redirects included.
 */
export async function checkLinks(urls: readonly string[], options: CheckOptions): Promise<void> {
  const web = politeWeb(options);
  const byHost = new Map<string, string[]>();
  for (const url of new Set(urls)) {
    const host = URL.parse(url)?.host ?? '';
    byHost.set(host, [...(byHost.get(host) ?? []), url]);
  }
  const hosts = [...byHost.values()];
  const worker = async () => {
    for (let ofHost = hosts.shift(); ofHost; ofHost = hosts.shift()) {
      for (const url of ofHost) {
        options.signal.throwIfAborted();
        options.onVisit({ url, ...(await visit(url, web)) });
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, worker));
}

type Web = ReturnType<typeof politeWeb>;

async function visit(url: string, web: Web): Promise<Omit<LinkVisit, 'url'>> {
  let at = URL.parse(url);
  let isForGood = true; // as long as every redirect says so
  const seen = new Set<string>();
  for (let hops = 0; at && /^https?:$/.test(at.protocol); hops += 1) {
    at.hash = '';
    if (seen.has(at.href) || hops > MAX_REDIRECTS) return { state: 'looping' };
    seen.add(at.href);
    try {
      if (!(await web.mayVisit(at))) return { state: 'not-asked' };
      let answer = await web.ask('HEAD', at);
      if (WORTH_A_GET(answer.status)) answer = await web.ask('GET', at);
      const { status, location } = answer;
      if (status >= 300 && status < 400 && location !== undefined) {
        isForGood &&= status === 301 || status === 308;
        at = URL.parse(location, at.href);
        continue;
      }
      const state = stateOf(status);
      if (state !== 'good' || hops === 0 || !isForGood) return { state, status };
      return { state: 'moved', status, movedTo: at.href };
    } catch (error) {
      if (!(error instanceof WebError)) throw error;
      return { state: error.kind };
    }
  }
  return { state: 'unreachable' };
}

function stateOf(status: number): LinkState {
  if (status >= 200 && status < 300) return 'good';
  if (status === 404 || status === 410) return 'gone';
  if ([401, 403, 429, 451].includes(status)) return 'closed'; // there may be a page for people
  return 'failing';
}

/** Asks each host one thing at a time, and keeps what its robots.txt says. */
function politeWeb({ pauseMs, signal, ...limits }: CheckOptions) {
  const queues = new Map<string, Promise<unknown>>();
  const robots = new Map<string, Promise<string>>();

  function ask(method: 'HEAD' | 'GET', url: URL, maxBytes = limits.maxBytes): Promise<WebAnswer> {
    const before = queues.get(url.host) ?? Promise.resolve();
    const asking = before.then(() => askWeb(method, url, { ...limits, maxBytes }, signal));
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
      const { status, location, text } = await ask('GET', at, ROBOTS_BYTES);
      if (status >= 500) return 'User-agent: *\nDisallow: /'; // as RFC 9309 has it
      if (status < 300) return text;
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
