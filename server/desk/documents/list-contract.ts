import { z } from 'zod';
import { AskedDocumentsResponseSchema, DocumentListResponseSchema } from '../../../domain/documents.ts';
import { DOCUMENT_GROUPS } from '../../../domain/document-facts.ts';
import type { Route } from '../../http/route.ts';
import { PAGE_SCHEMA } from '../imports/import-contract.ts';

const importId = z.string().min(1).max(100).optional();
const ListedSchema = z.strictObject({
  import: importId.meta({ description: 'The id of an import: only the documents of its records.' }),
  group: z.enum(DOCUMENT_GROUPS).optional().meta({ description: 'Only those that are so far.' }),
});
export const DocumentTableSchema = ListedSchema.extend({
  lang: z.string().optional().meta({ description: 'In which language it says what to do.' }),
});
export const DocumentListSchema = PAGE_SCHEMA.extend(ListedSchema.shape);

export const AskDocumentsSchema = z.strictObject({
  /** Those that nobody asked for yet, or those that could not be had or read. */
  group: z.enum(['due', 'unread']),
  import: importId,
});
export const StopDocumentsSchema = AskDocumentsSchema.pick({ import: true });

const list = { group: 'Record desk', cache: 'never', query: [], within: 'list' } as const;

/** `/api/desk/documents`: how far the documents of many records are, and having them fetched. */
export const DOCUMENT_LIST_ROUTES = [
  {
    ...list,
    method: 'get',
    path: '/api/desk/documents',
    id: 'listDocuments',
    access: 'reader',
    summary:
      'The documents of all records, or those of an import: read, not read and why, waiting, or not asked for.',
    query: DocumentListSchema,
    answer: { schema: DocumentListResponseSchema },
    errors: ['invalid_query', 'index_not_ready'],
  },
  {
    ...list,
    method: 'get',
    path: '/api/desk/documents.csv',
    id: 'downloadDocumentList',
    access: 'reader',
    summary: 'The same as a table, with what to do.',
    query: DocumentTableSchema,
    answer: { media: { 'text/csv': 'text' } },
    errors: ['invalid_query', 'index_not_ready'],
  },
  {
    ...list,
    method: 'post',
    path: '/api/desk/documents/fetch',
    id: 'fetchDocuments',
    access: 'editor',
    summary:
      'Has the documents fetched that records link to, in the background, as politely as links are checked; at most 1,000 a time.',
    body: AskDocumentsSchema,
    status: 202,
    answer: { schema: AskedDocumentsResponseSchema },
    errors: ['invalid_body', 'index_not_ready'],
  },
  {
    ...list,
    method: 'delete',
    path: '/api/desk/documents/fetch',
    id: 'stopFetchingDocuments',
    access: 'editor',
    summary: 'Fetches those no more that still wait.',
    body: StopDocumentsSchema,
    answer: { schema: AskedDocumentsResponseSchema },
    errors: ['invalid_body', 'index_not_ready'],
  },
] as const satisfies readonly Route[];
