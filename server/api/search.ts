import type { Express } from 'express';
import { LRUCache } from 'lru-cache';
import { isNarrowed } from '../../domain/query.ts';
import { encodeQuery } from '../../domain/query-codec.ts';
import { SEARCH_ROUTES } from './search-routes.ts';
import { mountRoutes } from '../http/route.ts';
import { readQuery } from '../http/raw-query.ts';
import { writeSearch } from './write-search.ts';
import { answerTextFromIndex, type RouteContext } from './route-context.ts';

const MOST_REMEMBERED = 1_000; // searches that found nothing, whose answer is kept and not worked out again

/** `GET /api/search`: hits and facet counts of a query. */
export function mountSearch(app: Express, context: RouteContext): void {
  const foundNothing = new LRUCache<string, number>({ max: MOST_REMEMBERED });
  mountRoutes(app, SEARCH_ROUTES, {
    async search(req, res) {
      const query = readQuery(req);
      const key = `search?${encodeQuery(query)}`;
      await answerTextFromIndex(context, { req, res }, { key, type: 'json' }, async ({ search }, signal) => {
        const start = performance.now();
        const answer = await search.search(query, signal);
        if (answer.total === 0) foundNothing.set(key, context.library()?.catalogue.indexState().version ?? 0);
        const tookMs = Math.round((performance.now() - start) * 10) / 10;
        return writeSearch(answer, tookMs);
      });
      const isOnlyWords = query.q !== '' && !isNarrowed({ ...query, q: '' }) && query.page === 1;
      if (isOnlyWords && foundNothing.get(key) === context.library()?.catalogue.indexState().version) {
        context.noteUnanswered?.(query.q);
      }
    },
  });
}
