import type { Express } from 'express';
import { encodeQuery } from '../../domain/query-codec.ts';
import { mount } from '../http/mount.ts';
import { readQuery } from '../http/raw-query.ts';
import { writeSearch } from './write-search.ts';
import { answerTextFromIndex, type RouteContext } from './route-context.ts';

/** `GET /api/search`: hits and facet counts of a query. */
export function mountSearch(app: Express, context: RouteContext): void {
  mount(app, '/api/search', {
    async get(req, res) {
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
