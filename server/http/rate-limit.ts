import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { ApiError } from './api-error.ts';

const MINUTE = 60_000;

/** What takes work, by what it begins with; the pages of the site are files. */
const BUDGETS = [
  { paths: ['/api/export.', '/api/collection.zip', '/feed.atom', '/sitemap'], of: 'files' },
  { paths: ['/api/session'], of: 'session' },
  { paths: ['/api/imports', '/api/mappings', '/api/desk'], of: 'desk' },
  { paths: ['/api', '/opensearch-suggest', '/mcp'], of: 'search' },
] as const;

/**
 * Refuses an address that asks more often than so many times a minute; 0 for no limit. Searches, whole files, signing in
 * and the desk have a budget each, so that who shares an address with a busy neighbour can still do the rest.
 */
export function limitByPath(perMinute: number, filesPerMinute: number): RequestHandler {
  const limits = {
    files: limitRate(filesPerMinute),
    session: limitRate(perMinute),
    desk: limitRate(perMinute),
    search: limitRate(perMinute),
  };
  return (req, res, next) => {
    const path = req.path.toLowerCase(); // as Express compares them
    const budget = BUDGETS.find(({ paths }) => paths.some((start) => path.startsWith(start)));
    if (!budget) return next();
    return limits[budget.of](req, res, next);
  };
}

/** Addresses are kept in memory only, those of IPv6 by their network. */
function limitRate(perMinute: number): RequestHandler {
  if (perMinute === 0) return (_req, _res, next) => next();
  return rateLimit({
    windowMs: MINUTE,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    validate: false, // its advice about proxies goes to the console; ours is in untrusted-proxy.ts
    handler: (_req, _res, next) =>
      next(new ApiError('rate_limited', ({ refusals }) => refusals.tooOften({ limit: perMinute }))),
  });
}
