import { z } from 'zod';
import {
  SourceSettingsSchema,
  SourcesResponseSchema,
  TableSourceSchema,
  VisitBodySchema,
} from '../../../domain/table-sources.ts';
import type { Route } from '../../http/route.ts';

// What a source publishes is looked at with the account of its owner, as a file that they send is.
const sources = { group: 'Sources', access: 'editor', within: 'nothing', cache: 'never', query: [] } as const;
const one = { ...sources, parts: { id: z.string().meta({ description: 'The id of a source.' }) } } as const;

/** `/api/desk/sources`: tables that are fetched by a schedule. */
export const SOURCE_ROUTES = [
  {
    ...sources,
    method: 'get',
    path: '/api/desk/sources',
    id: 'listSources',
    access: 'reader',
    within: 'list',
    summary: 'Tables that are fetched by a schedule, each with its last visit and its next one.',
    answer: { schema: SourcesResponseSchema },
    errors: ['index_not_ready'],
  },
  {
    ...sources,
    method: 'post',
    path: '/api/desk/sources',
    id: 'makeSource',
    summary: 'Makes a source of an address and a kept mapping, and visits it.',
    body: SourceSettingsSchema,
    status: 201,
    answer: { schema: TableSourceSchema },
    errors: ['invalid_body', 'not_found', 'conflict', 'index_not_ready'],
  },
  {
    ...one,
    method: 'put',
    path: '/api/desk/sources/:id',
    id: 'changeSource',
    summary: 'Changes, pauses or resumes a source.',
    body: SourceSettingsSchema,
    answer: { schema: TableSourceSchema },
    errors: ['invalid_body', 'not_found', 'index_not_ready'],
  },
  {
    ...one,
    method: 'post',
    path: '/api/desk/sources/:id/visit',
    id: 'visitSource',
    summary: 'Visits a source now.',
    body: VisitBodySchema,
    status: 202,
    answer: { schema: TableSourceSchema },
    errors: ['invalid_body', 'not_found', 'index_not_ready'],
  },
  {
    ...one,
    method: 'delete',
    path: '/api/desk/sources/:id',
    id: 'removeSource',
    summary: 'Removes a source. What it brought stays in the library.',
    status: 204,
    answer: null,
    errors: ['not_found', 'index_not_ready'],
  },
] as const satisfies readonly Route[];
