import type { Express } from 'express';
import type { Metrics } from '../http/metrics.ts';
import { mount } from '../http/mount.ts';

/** `GET /metrics`: for Prometheus. */
export function mountMetrics(app: Express, metrics: Metrics): void {
  mount(app, '/metrics', {
    async get(_req, res) {
      res.set({ 'Cache-Control': 'no-store', 'Content-Type': metrics.contentType });
      res.send(await metrics.read());
    },
  });
}
