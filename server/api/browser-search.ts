import type { Express } from 'express';
import {
  openSearchDescription,
  openSearchSuggestions,
  OPENSEARCH_MEDIA_TYPE,
  OPENSEARCH_SUGGEST_MEDIA_TYPE,
} from '../export/opensearch.ts';
import { FILE_ROUTES } from './file-routes.ts';
import { mountRoutes } from '../http/route.ts';
import { readQuery } from '../http/raw-query.ts';
import { answerTextFromIndex, type RouteContext } from './route-context.ts';

/** With these two a browser offers the library beside its search engines, and completes what is typed there. */
export function mountBrowserSearch(app: Express, context: RouteContext): void {
  mountRoutes(app, FILE_ROUTES, {
    readOpenSearch(req, res) {
      const { lang } = readQuery(req, ['lang']);
      res.type(OPENSEARCH_MEDIA_TYPE).send(openSearchDescription(context.publicAddress(req), lang));
    },
  });
  mountRoutes(app, FILE_ROUTES, {
    async suggestToBrowser(req, res) {
      const { q, lang } = readQuery(req, ['q', 'lang']);
      const answer = {
        key: `opensearch-suggest?${JSON.stringify([q, lang])}`,
        type: OPENSEARCH_SUGGEST_MEDIA_TYPE,
      };
      await answerTextFromIndex(context, { req, res }, answer, async ({ survey }, signal) => {
        const { suggestions } = await survey.suggest(q, lang, signal);
        const labels = [...new Set(suggestions.map(({ label }) => label))];
        return JSON.stringify(openSearchSuggestions(q, labels));
      });
    },
  });
}
