import type { Express } from 'express';
import { EMPTY_QUERY } from '../../domain/query.ts';
import { withDeadline } from '../http/deadline.ts';
import { FILE_ROUTES } from './file-routes.ts';
import { mountRoutes } from '../http/route.ts';
import { openedLibrary, type RouteContext } from './route-context.ts';

const CHEAPEST_QUERY = { ...EMPTY_QUERY, size: 1, facets: [] };

/** `live`: the program runs. `ready`: it can answer a search, which it tries. */
export function mountHealth(app: Express, context: RouteContext): void {
  mountRoutes(app, FILE_ROUTES, {
    isLive: (_req, res) => void res.json({ status: 'live' }),
  });
  mountRoutes(app, FILE_ROUTES, {
    async isReady(_req, res) {
      const { search } = openedLibrary(context);
      await withDeadline(res, context.searchTimeoutMs, (signal) => search.search(CHEAPEST_QUERY, signal));
      res.json({ status: 'ready' });
    },
  });
}
