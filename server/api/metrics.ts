import type { Express } from 'express';
import type { Metrics } from '../http/metrics.ts';
import { FILE_ROUTES } from './file-routes.ts';
import { mountRoutes } from '../http/route.ts';

/** `GET /metrics`: for Prometheus. */
export function mountMetrics(app: Express, metrics: Metrics): void {
  mountRoutes(app, FILE_ROUTES, {
    async readMetrics(_req, res) {
      res.set('Content-Type', metrics.contentType);
      res.send(await metrics.read());
    },
  });
}
