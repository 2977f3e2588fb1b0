import type { Express } from 'express';
import { NewSearchSchema, type SavedSearchesResponse } from '../../../domain/saved-searches.ts';
import { ApiError } from '../../http/api-error.ts';
import { mountRoutes } from '../../http/route.ts';
import { editorOf, type DeskContext } from '../desk-context.ts';
import { idOf } from '../imports/import-routes.ts';
import { jsonBody, readBody } from '../read-body.ts';
import { SAVED_SEARCH_ROUTES } from './search-contract.ts';

const MOST_KEPT = 100; // of one person; more is no list

/** `/api/desk/searches`: each person’s own kept searches for records, which is where a change of many begins. */
export function mountSavedSearches(app: Express, { desk }: DeskContext): void {
  const store = () => desk().editors.searches;
  app.use('/api/desk/searches', jsonBody('10kb'));

  mountRoutes(app, SAVED_SEARCH_ROUTES, {
    listSearches(_req, res) {
      res.json({ searches: store().list(editorOf(res).id) } satisfies SavedSearchesResponse);
    },
    keepSearch(req, res) {
      const { id } = editorOf(res);
      const search = readBody(NewSearchSchema, req.body);
      const kept = store().list(id);
      if (kept.length >= MOST_KEPT && !kept.some(({ name }) => name === search.name)) {
        throw new ApiError('conflict', ({ refusals }) =>
          refusals.records.tooManySearches({ count: MOST_KEPT }),
        );
      }
      res.json(store().put(id, search));
    },
  });

  mountRoutes(app, SAVED_SEARCH_ROUTES, {
    forgetSearch(req, res) {
      if (!store().remove(editorOf(res).id, idOf(req.params))) {
        throw new ApiError('not_found', ({ refusals }) => refusals.records.noSearch);
      }
      res.status(204).end();
    },
  });
}
