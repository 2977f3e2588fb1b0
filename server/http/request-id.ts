import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

const GIVEN_ID = /^[A-Za-z0-9._-]{1,64}$/; // what may be in a log and in a header

/** Names every request, by the caller's X-Request-Id where that is harmless, and says the name in the answer. */
export function giveRequestId(req: Request, res: Response, next: NextFunction): void {
  const given = req.get('x-request-id');
  const id = given !== undefined && GIVEN_ID.test(given) ? given : randomUUID();
  res.locals['requestId'] = id;
  res.set('X-Request-Id', id);
  next();
}

/** The name that `giveRequestId` gave. */
export function requestIdOf(res: Response): string {
  return String(res.locals['requestId'] ?? '');
}
