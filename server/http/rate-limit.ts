import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { ApiError } from './api-error.ts';

const MINUTE = 60_000;

/** Refuses an address that asks more often than `perMinute`; 0 for no limit. Addresses are kept in memory only. */
export function limitRate(perMinute: number): RequestHandler {
  if (perMinute === 0) return (_req, _res, next) => next();
  return rateLimit({
    windowMs: MINUTE,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    validate: false, // its advice about proxies goes to the console; TRUST_PROXY is documented
    handler: (_req, _res, next) =>
      next(new ApiError('rate_limited', ({ refusals }) => refusals.tooOften({ limit: perMinute }))),
  });
}
