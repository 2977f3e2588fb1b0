import type { Express } from 'express';
import { encodeQuery, PARAMETERS } from '../../domain/query-codec.ts';
import { mount } from '../http/mount.ts';
import { readQuery } from '../http/raw-query.ts';
import { answerFromIndex, type RouteContext } from './route-context.ts';

/** A whole has no pages, no order and always the same counts. */
const LEFT_OUT = ['sort', 'page', 'size', 'facets'];
export const OVERVIEW_PARAMETERS = PARAMETERS.filter((name) => !LEFT_OUT.includes(name));

/** `GET /api/places` and `/api/insights`: everything that a query matches, on the map and in numbers. */
export function mountOverviews(app: Express, context: RouteContext): void {
  mount(app, '/api/places', {
    async get(req, res) {
      const query = readQuery(req, OVERVIEW_PARAMETERS);
      await answerFromIndex(context, { req, res }, `places?${encodeQuery(query)}`, ({ survey }, signal) =>
        survey.places(query, signal),
      );
    },
  });
  mount(app, '/api/insights', {
    async get(req, res) {
      const query = readQuery(req, OVERVIEW_PARAMETERS);
      await answerFromIndex(context, { req, res }, `insights?${encodeQuery(query)}`, ({ survey }, signal) =>
        survey.insights(query, signal),
      );
    },
  });
}
