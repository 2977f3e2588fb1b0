import type { Express } from 'express';
import { isoWeek } from '../../domain/iso-week.ts';
import { EMPTY_QUERY } from '../../domain/query.ts';
import type { SearchResponse } from '../../domain/responses.ts';
import { SEARCH_ROUTES } from './search-routes.ts';
import { mountRoutes } from '../http/route.ts';
import { readQuery } from '../http/raw-query.ts';
import { answerFromIndex, type RouteContext } from './route-context.ts';

/** Terms of an open facet: a start has room for fewer than a search. */
const FACET_SIZE = 6;

/** `GET /api/start`: what a reader gets who has not asked anything yet, kept for a week or until the index changes. */
export function mountStart(app: Express, context: RouteContext, now: () => Date = () => new Date()): void {
  mountRoutes(app, SEARCH_ROUTES, {
    async readStart(req, res) {
      const { lang } = readQuery(req, ['lang']);
      const week = isoWeek(now());
      await answerFromIndex(context, { req, res }, `start?${lang} ${week}`, async (library, signal) => {
        const everything = { ...EMPTY_QUERY, lang, size: 1, facetSize: FACET_SIZE, fields: 'row' } as const;
        const [start, { facets, more }] = await Promise.all([
          library.survey.start({ lang, week }, signal),
          library.search.search(everything, signal),
        ]);
        const counted = Object.entries(facets).map(([key, json]) => [key, JSON.parse(json) as unknown]);
        return { ...start, facets: Object.fromEntries(counted) as SearchResponse['facets'], more };
      });
    },
  });
}
