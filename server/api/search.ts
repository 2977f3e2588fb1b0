import type { Express } from 'express';
import { encodeQuery } from '../../domain/query-codec.ts';
import { SEARCH_ROUTES } from './search-routes.ts';
import { mountRoutes } from '../http/route.ts';
import { readQuery } from '../http/raw-query.ts';
import { writeSearch } from './write-search.ts';
import { answerTextFromIndex, type RouteContext } from './route-context.ts';

/** `GET /api/search`: hits and facet counts of a query. */
export function mountSearch(app: Express, context: RouteContext): void {
  mountRoutes(app, SEARCH_ROUTES, {
    async search(req, res) {
      const query = readQuery(req);
      const key = `search?${encodeQuery(query)}`;
      await answerTextFromIndex(context, { req, res }, { key, type: 'json' }, async ({ search }, signal) => {
        const start = performance.now();
        const answer = await search.search(query, signal);
        const tookMs = Math.round((performance.now() - start) * 10) / 10;
        return writeSearch(answer, tookMs);
      });
    },
  });
}
