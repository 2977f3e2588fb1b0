import { WebError, type Validators } from './ask-web.ts';
import { MAX_REDIRECTS, type PoliteWeb } from './polite-web.ts';

/** Why a file was not brought. */
export const FETCH_PROBLEMS = [
  'not-asked',
  'private',
  'slow',
  'unreachable',
  'refused',
  'looping',
  'too-large',
  'empty',
] as const;
export type FetchProblem = (typeof FETCH_PROBLEMS)[number];

export type Fetched =
  | { readonly bytes: Buffer; readonly validators: Validators }
  | { readonly isUnchanged: true }
  | { readonly problem: FetchProblem; readonly status?: number };

/**
 * Brings the file at an address, redirects followed, where robots.txt allows it and no address is a private one. With what the
 * server said of an earlier version (`since`) it is asked for a newer one only.
 */
export async function fetchFile(url: string, web: PoliteWeb, since?: Validators): Promise<Fetched> {
  const headers = {
    ...(since?.etag !== undefined && { 'if-none-match': since.etag }),
    ...(since?.lastModified !== undefined && { 'if-modified-since': since.lastModified }),
  };
  let at = URL.parse(url);
  const seen = new Set<string>();
  while (at && /^https?:$/.test(at.protocol)) {
    at.hash = '';
    if (seen.has(at.href) || seen.size > MAX_REDIRECTS) return { problem: 'looping' };
    seen.add(at.href);
    try {
      if (!(await web.mayVisit(at))) return { problem: 'not-asked' };
      const { status, location, validators, bytes, isWhole } = await web.ask('GET', at, undefined, {
        headers,
      });
      if (status === 304 && Object.keys(headers).length > 0) return { isUnchanged: true };
      if (status >= 300 && status < 400 && location !== undefined) {
        at = URL.parse(location, at.href);
        continue;
      }
      if (status < 200 || status >= 300) return { problem: 'refused', status };
      if (!isWhole) return { problem: 'too-large', status };
      return bytes.length === 0 ? { problem: 'empty', status } : { bytes, validators };
    } catch (error) {
      if (!(error instanceof WebError)) throw error;
      return { problem: error.kind };
    }
  }
  return { problem: 'unreachable' };
}
