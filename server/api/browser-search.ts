import type { Express } from 'express';
import {
  openSearchDescription,
  openSearchSuggestions,
  OPENSEARCH_MEDIA_TYPE,
  OPENSEARCH_SUGGEST_MEDIA_TYPE,
} from '../export/opensearch.ts';
import { mount } from '../http/mount.ts';
import { readQuery } from '../http/raw-query.ts';
import { answerTextFromIndex, type RouteContext } from './route-context.ts';

const ONE_DAY = 86_400; // seconds

/** With these two a browser offers the library beside its search engines, and completes what is typed there. */
export function mountBrowserSearch(app: Express, context: RouteContext): void {
  mount(app, '/opensearch.xml', {
    get(req, res) {
      const { lang } = readQuery(req, ['lang']);
      res.set('Cache-Control', `public, max-age=${ONE_DAY}`);
      res.type(OPENSEARCH_MEDIA_TYPE).send(openSearchDescription(context.publicAddress(req), lang));
    },
  });
  mount(app, '/opensearch-suggest', {
    async get(req, res) {
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
