import type { Express } from 'express';
import { mount } from '../http/mount.ts';
import { readQuery } from '../http/raw-query.ts';
import { answerFromIndex, type RouteContext } from './route-context.ts';

/** `GET /api/suggest`: what the text may become. */
export function mountSuggest(app: Express, context: RouteContext): void {
  mount(app, '/api/suggest', {
    async get(req, res) {
      const { q, lang } = readQuery(req, ['q', 'lang']);
      const key = `suggest?${JSON.stringify([q, lang])}`;
      await answerFromIndex(context, { req, res }, key, ({ survey }, signal) =>
        survey.suggest(q, lang, signal),
      );
    },
  });
}
