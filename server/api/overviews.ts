import type { Express } from 'express';
import { encodeQuery } from '../../domain/query-codec.ts';
import { OVERVIEW_PARAMETERS, SEARCH_ROUTES } from './search-routes.ts';
import { mountRoutes } from '../http/route.ts';
import { readQuery } from '../http/raw-query.ts';
import { answerFromIndex, type RouteContext } from './route-context.ts';

/**
 * `GET /api/places` and `/api/insights`: everything that a query matches, on the map and in numbers. `GET /api/coverage`:
 * what the whole collection has and lacks.
 */
export function mountOverviews(app: Express, context: RouteContext, mapStyle?: string): void {
  mountRoutes(app, SEARCH_ROUTES, {
    async listPlaces(req, res) {
      const query = readQuery(req, OVERVIEW_PARAMETERS);
      await answerFromIndex(
        context,
        { req, res },
        `places?${encodeQuery(query)}`,
        async ({ survey }, signal) => ({
          ...(await survey.places(query, signal)),
          ...(mapStyle !== undefined && { mapStyle }),
        }),
      );
    },
  });
  mountRoutes(app, SEARCH_ROUTES, {
    async readInsights(req, res) {
      const query = readQuery(req, OVERVIEW_PARAMETERS);
      await answerFromIndex(context, { req, res }, `insights?${encodeQuery(query)}`, ({ survey }, signal) =>
        survey.insights(query, signal),
      );
    },
  });
  mountRoutes(app, SEARCH_ROUTES, {
    async readCoverage(req, res) {
      const { lang } = readQuery(req, ['lang']);
      await answerFromIndex(context, { req, res }, `coverage?${lang}`, ({ survey }, signal) =>
        survey.coverage(lang, signal),
      );
    },
  });
}
