import { BulkAskedSchema, BulkPreviewResponseSchema, BulkSchema } from '../../../domain/bulk.ts';
import { EditResponseSchema } from '../../../domain/desk-records.ts';
import type { Route } from '../../http/route.ts';

export { BulkAskedSchema, BulkSchema };

const bulk = {
  group: 'Record desk',
  method: 'post',
  access: 'contributor',
  within: 'changes',
  cache: 'never',
  query: [],
} as const;

/** `/api/desk/bulk`: one thing for the records that a search at the desk finds. */
export const BULK_ROUTES = [
  {
    ...bulk,
    path: '/api/desk/bulk/preview',
    id: 'previewBulk',
    summary: 'What one change of all records that a search finds would do; nothing is changed.',
    body: BulkAskedSchema,
    answer: { schema: BulkPreviewResponseSchema },
    errors: ['invalid_body', 'conflict', 'index_not_ready'],
  },
  {
    ...bulk,
    path: '/api/desk/bulk',
    id: 'editInBulk',
    summary: 'Changes them as one import, which is undone as one; `seen` is that of the preview.',
    body: BulkSchema,
    answer: { schema: EditResponseSchema },
    errors: ['invalid_body', 'conflict', 'search_unavailable', 'index_not_ready'],
  },
] as const satisfies readonly Route[];
