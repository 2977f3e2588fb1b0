import type { Express, Request, Response } from 'express';
import { isSameSecret } from '../../library/accounts/secrets.ts';
import { ApiError } from '../http/api-error.ts';
import type { Metrics } from '../http/metrics.ts';
import { isForwarded } from '../http/untrusted-proxy.ts';
import { FILE_ROUTES } from './file-routes.ts';
import { mountRoutes } from '../http/route.ts';

/** `GET /metrics`: for Prometheus: with the token of METRICS_TOKEN, or without one on this machine. */
export function mountMetrics(app: Express, metrics: Metrics, token: string | undefined): void {
  mountRoutes(app, FILE_ROUTES, {
    async readMetrics(req, res) {
      admit(req, res, token);
      res.set('Content-Type', metrics.contentType);
      res.send(await metrics.read());
    },
  });
}

function admit(req: Request, res: Response, token: string | undefined): void {
  const [, given = ''] = /^Bearer +(\S+)$/i.exec(req.get('authorization') ?? '') ?? [];
  if (token === undefined ? isFromHere(req) : isSameSecret(given, token)) return;
  res.set('WWW-Authenticate', 'Bearer');
  throw new ApiError('unauthenticated', ({ refusals }) => refusals.metrics);
}

/** From a program on this machine, and not through a proxy on this machine. */
function isFromHere(req: Request): boolean {
  const address = (req.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  return (address === '::1' || address.startsWith('127.')) && !isForwarded((name) => req.get(name));
}
