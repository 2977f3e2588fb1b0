import type { Express } from 'express';
import { SEARCH_ROUTES } from './search-routes.ts';
import { mountRoutes } from '../http/route.ts';
import { readQuery } from '../http/raw-query.ts';
import { answerFromIndex, type RouteContext } from './route-context.ts';

/** `GET /api/suggest`: what the text may become. */
export function mountSuggest(app: Express, context: RouteContext): void {
  mountRoutes(app, SEARCH_ROUTES, {
    async suggest(req, res) {
      const { q, lang } = readQuery(req, ['q', 'lang']);
      const key = `suggest?${JSON.stringify([q, lang])}`;
      await answerFromIndex(context, { req, res }, key, ({ survey }, signal) =>
        survey.suggest(q, lang, signal),
      );
    },
  });
}
