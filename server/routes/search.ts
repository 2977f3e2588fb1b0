import type { Express } from 'express';
import type { SearchResponse } from '../../domain/responses.ts';
import { encodeQuery } from '../../domain/query-codec.ts';
import { mount } from '../http/mount.ts';
import { readQuery } from '../http/raw-query.ts';
import { answerFromIndex, type RouteContext } from './route-context.ts';

/** `GET /api/search`: hits and facet counts of a query. */
export function mountSearch(app: Express, context: RouteContext): void {
  mount(app, '/api/search', {
    async get(req, res) {
      const query = readQuery(req);
      const key = `search?${encodeQuery(query)}`;
      await answerFromIndex(context, { req, res }, key, async ({ search }, signal) => {
        const start = performance.now();
        const answer = await search.search(query, signal);
        const tookMs = Math.round((performance.now() - start) * 10) / 10;
        return { ...answer, tookMs } satisfies SearchResponse;
      });
    },
  });
}
