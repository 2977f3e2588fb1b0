import type { Request } from 'express';
import { ApiError } from '../../http/api-error.ts';

/**
 * Throws `forbidden` when a browser says that the request comes from a page of another site. Programs say nothing of the
 * kind and may pass: they have no cookies.
 */
export function refuseOtherOrigins(req: Request): void {
  const site = req.get('sec-fetch-site');
  const origin = req.get('origin');
  // Only the browser itself can set Sec-Fetch-Site; it is missing on plain HTTP outside this machine.
  const isOurs =
    site === undefined
      ? origin === undefined || hostOf(origin) === req.get('host')
      : site === 'same-origin' || site === 'none';
  if (isOurs) return;
  throw new ApiError('forbidden', ({ refusals }) => refusals.session.otherSite);
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
