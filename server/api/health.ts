import type { Express } from 'express';
import { EMPTY_QUERY } from '../../domain/query.ts';
import { withDeadline } from '../http/deadline.ts';
import { mount } from '../http/mount.ts';
import { openedLibrary, type RouteContext } from './route-context.ts';

const CHEAPEST_QUERY = { ...EMPTY_QUERY, size: 1, facets: [] };

/** `live`: the program runs. `ready`: it can answer a search, which it tries. */
export function mountHealth(app: Express, context: RouteContext): void {
  mount(app, '/api/health/live', {
    get: (_req, res) => void res.set('Cache-Control', 'no-store').json({ status: 'live' }),
  });
  mount(app, '/api/health/ready', {
    async get(_req, res) {
      const { search } = openedLibrary(context);
      await withDeadline(res, context.searchTimeoutMs, (signal) => search.search(CHEAPEST_QUERY, signal));
      res.set('Cache-Control', 'no-store').json({ status: 'ready' });
    },
  });
}
