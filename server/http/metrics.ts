import type { NextFunction, Request, Response } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { ErrorCode } from '../../domain/errors.ts';

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS']);
const ENGINE_FAILURES: readonly string[] = [
  'index_incomplete',
  'search_rejected',
  'search_unavailable',
  'search_timeout',
] satisfies ErrorCode[];
const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]; // a search takes 3 to 20 ms

export interface Metrics {
  /** Counts every request that passes. */
  readonly count: (req: Request, res: Response, next: NextFunction) => void;
  /** The text that Prometheus reads. */
  read(): Promise<string>;
  readonly contentType: string;
}

/**
 * Numbers for operators: by route as it is registered, so no ids or searches are in them. `indexVersion` is
 * undefined while the library is being opened.
 */
export function createMetrics(indexVersion: () => number | undefined): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'metroteca_http_requests_total',
    help: 'Requests answered, by method, route and status',
    labelNames: ['method', 'route', 'status'],
    registers,
  });
  const durations = new Histogram({
    name: 'metroteca_http_request_duration_seconds',
    help: 'Time from the first byte asked to the last byte answered, by route',
    labelNames: ['route'],
    buckets: SECONDS,
    registers,
  });
  const engineFailures = new Counter({
    name: 'metroteca_engine_failures_total',
    help: 'Requests that failed because of the search engine, by error code',
    labelNames: ['code'],
    registers,
  });
  for (const code of ENGINE_FAILURES) engineFailures.inc({ code }, 0);
  const version = new Gauge({
    name: 'metroteca_index_version',
    help: 'Grows with every publication; 0 before the first and while the library is being opened',
    registers,
  });

  return {
    count(req, res, next) {
      const end = durations.startTimer();
      res.once('close', () => {
        const route = routeOf(req);
        const method = METHODS.has(req.method) ? req.method : 'OTHER';
        requests.inc({ method, route, status: res.statusCode });
        end({ route });
        const code = String(res.locals['errorCode'] ?? '');
        if (ENGINE_FAILURES.includes(code)) engineFailures.inc({ code });
      });
      next();
    },
    read() {
      version.set(indexVersion() ?? 0);
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}

/** The path as it was mounted. Files and pages of the site, and what nothing answers, are one route each. */
function routeOf(req: Request): string {
  const mounted = (req.route as { path?: unknown } | undefined)?.path;
  if (typeof mounted === 'string') return mounted;
  return req.originalUrl.startsWith('/api') ? 'unknown' : 'site';
}
