import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { requestIdOf } from './request-id.ts';

/** One line a request: no addresses, no cookies, and nothing of what was searched. */
export function logRequests(log: Logger): RequestHandler {
  return (req: Request, res: Response, next: NextFunction) => {
    const start = performance.now();
    res.once('close', () => {
      const path = pathOf(req);
      log[levelOf(path, res.statusCode)](
        {
          requestId: requestIdOf(res),
          method: req.method,
          path,
          status: res.statusCode,
          ms: Math.round(performance.now() - start),
          ...(!res.writableFinished && { isAborted: true }),
        },
        'request',
      );
    });
    next();
  };
}

/** The error funnel logs what failed; this line only counts it. */
function levelOf(path: string, status: number): 'warn' | 'info' | 'debug' {
  if (status >= 500) return 'warn';
  return path.startsWith('/api/') && !path.startsWith('/api/health/') ? 'info' : 'debug';
}

function pathOf(req: Request): string {
  return req.originalUrl.split('?', 1)[0] ?? '';
}
