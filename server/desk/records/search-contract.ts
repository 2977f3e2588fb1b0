import { z } from 'zod';
import {
  NewSearchSchema,
  SavedSearchesResponseSchema,
  SavedSearchSchema,
} from '../../../domain/saved-searches.ts';
import type { Route } from '../../http/route.ts';

const searches = {
  group: 'Record desk',
  access: 'reader',
  within: 'nothing', // they are one's own
  cache: 'never',
  query: [],
} as const;

/** `/api/desk/searches`: searches for records that somebody keeps for themselves. */
export const SAVED_SEARCH_ROUTES = [
  {
    ...searches,
    method: 'get',
    path: '/api/desk/searches',
    id: 'listSearches',
    summary: 'One’s own kept searches, by name.',
    answer: { schema: SavedSearchesResponseSchema },
    errors: ['index_not_ready'],
  },
  {
    ...searches,
    method: 'post',
    path: '/api/desk/searches',
    id: 'keepSearch',
    summary: 'Keeps a search; one of the same name is replaced.',
    body: NewSearchSchema,
    answer: { schema: SavedSearchSchema },
    errors: ['invalid_body', 'conflict', 'index_not_ready'],
  },
  {
    ...searches,
    method: 'delete',
    path: '/api/desk/searches/:id',
    id: 'forgetSearch',
    parts: { id: z.string().meta({ description: 'The id of a kept search.' }) },
    summary: 'Forgets a kept search.',
    status: 204,
    answer: null,
    errors: ['not_found', 'index_not_ready'],
  },
] as const satisfies readonly Route[];
