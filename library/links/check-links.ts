import type { LinkState } from '../../domain/link-states.ts';
import { WebError } from './ask-web.ts';
import { MAX_REDIRECTS, politeWeb, type PoliteLimits, type PoliteWeb } from './polite-web.ts';

/** What a visit found. */
export interface LinkVisit {
  readonly url: string;
  readonly state: LinkState;
  readonly status?: number;
  /** Where it has moved to for good. */
  readonly movedTo?: string;
}

export interface CheckOptions extends PoliteLimits {
  readonly onVisit: (visit: LinkVisit) => void;
}

const HOSTS_AT_ONCE = 8;
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

async function visit(url: string, web: PoliteWeb): Promise<Omit<LinkVisit, 'url'>> {
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
