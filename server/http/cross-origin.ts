import type { NextFunction, Request, Response } from 'express';

const READING = 'GET, HEAD, OPTIONS';
const READABLE_HEADERS = 'ETag, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id';
const ONE_DAY = '86400'; // seconds; browsers cap it themselves

/** Lets pages of any address read the API; nothing of it depends on who asks. */
export function allowReadingFromAnywhere(req: Request, res: Response, next: NextFunction): void {
  if (!READING.split(', ').includes(req.method)) return next();
  res.set({
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': READABLE_HEADERS,
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
  if (req.method !== 'OPTIONS' || !req.get('access-control-request-method')) return next();
  res.set({ 'Access-Control-Allow-Methods': READING, 'Access-Control-Max-Age': ONE_DAY });
  res.status(204).end();
}
