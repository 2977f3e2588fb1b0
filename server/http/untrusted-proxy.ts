import type { RequestHandler } from 'express';

const FORWARDED = ['x-forwarded-for', 'forwarded', 'x-real-ip'];

/** Whether a proxy says that it passes the request on for somebody. Anybody can write these headers. */
export function isForwarded(header: (name: string) => string | undefined): boolean {
  return FORWARDED.some((name) => header(name) !== undefined);
}

/** Tells the operator once that a proxy is in front of the site, of which nothing was said. */
export function tellOfUntrustedProxy(
  trustProxy: string | undefined,
  tell: (line: string) => void,
): RequestHandler {
  let isTold = trustProxy !== undefined;
  return (req, _res, next) => {
    if (!isTold && isForwarded((name) => req.get(name))) {
      isTold = true;
      tell(WARNING);
    }
    next();
  };
}

const WARNING =
  'WARNING: a request came through a proxy (it has X-Forwarded-For), but TRUST_PROXY is not set. All readers behind the ' +
  'proxy count as one address, and share its limits. Set TRUST_PROXY=1 for one proxy in front of the site, or to its ' +
  'address; TRUST_PROXY=0 if there is none.';
