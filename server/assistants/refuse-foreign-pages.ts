import type { RequestHandler } from 'express';
import { ApiError } from '../http/api-error.ts';

const LOOPBACK_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Refuses what a page of another site sends from a reader’s browser, as the protocol demands: by its `Origin`, and by the
 * name under which it reached us, since such a page can have its own name answered with our loopback address. Programs
 * send no `Origin`. `publicUrl` as PUBLIC_URL.
 */
export function refuseForeignPages(publicUrl: string | undefined): RequestHandler {
  const ours = publicUrl === undefined ? undefined : new URL(publicUrl).host;
  return (req, _res, next) => {
    const host = req.get('host') ?? '';
    const isOurs =
      host === ours || isLoopbackName(host) || (ours === undefined && !isLoopback(req.socket.localAddress));
    if (!isOurs)
      return next(
        new ApiError('forbidden', ({ refusals }) => refusals.assistants.host({ host: host.slice(0, 100) })),
      );
    const origin = req.get('origin');
    const from = origin !== undefined && URL.canParse(origin) ? new URL(origin).host : origin;
    if (from !== undefined && from !== host && from !== ours)
      return next(new ApiError('forbidden', ({ refusals }) => refusals.assistants.origin));
    next();
  };
}

function isLoopbackName(host: string): boolean {
  return LOOPBACK_NAMES.has(host.replace(/:\d+$/, '').toLowerCase());
}

function isLoopback(address: string | undefined): boolean {
  return address === undefined || address === '::1' || /^(?:::ffff:)?127\./.test(address);
}
