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
      await answerFromIndex(
        context,
        { req, res },
        `search?${encodeQuery(query)}`,
        async (library, signal) => {
          const start = performance.now();
          const {
            query: echo,
            total,
            page,
            size,
            pages,
            ...found
          } = await library.search.search(query, signal);
          const tookMs = Math.round((performance.now() - start) * 10) / 10;
          const indexedAt = library.catalogue.indexState().publishedAt;
          return {
            query: echo,
            total,
            page,
            size,
            pages,
            tookMs,
            ...found,
            indexedAt,
          } satisfies SearchResponse;
        },
      );
    },
  });
}
