import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { requestIdOf } from './request-id.ts';

/** One line a request: no addresses, no cookies, and nothing of what was searched. */
export function logRequests(log: Logger): RequestHandler {
  return pinoHttp({
    logger: log,
    genReqId: (_, res) => requestIdOf(res as Response),
    quietReqLogger: true,
    quietResLogger: true,
    customAttributeKeys: { reqId: 'requestId', responseTime: 'ms' },
    customProps: (req, res) => ({
      method: req.method,
      path: pathOf(req),
      status: res.statusCode,
      isAborted: !res.writableFinished || undefined,
    }),
    customLogLevel: (req, res) => levelOf(req, res),
    customSuccessMessage: () => 'request',
    customErrorMessage: () => 'request',
    // The error funnel logs what failed, once; headers hold nothing that helps.
    serializers: { err: () => undefined, req: () => undefined, res: () => undefined },
  }) as RequestHandler;
}

function levelOf(req: IncomingMessage, res: ServerResponse): 'error' | 'info' | 'debug' {
  if (res.statusCode >= 500) return 'error';
  return pathOf(req).startsWith('/api/') && !pathOf(req).startsWith('/api/health/') ? 'info' : 'debug';
}

function pathOf(req: IncomingMessage): string {
  const url = (req as { originalUrl?: string }).originalUrl ?? req.url ?? '';
  return url.split('?', 1)[0] ?? '';
}
