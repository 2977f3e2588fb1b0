import { z } from 'zod';
import {
  IMPORT_STATES,
  ImportDuplicatesResponseSchema,
  ImportIssuesResponseSchema,
  ImportResponseSchema,
  ImportRowsResponseSchema,
  ImportsResponseSchema,
  ImportSummarySchema,
  ROW_RESULTS,
  UndoPreviewResponseSchema,
  UndoResponseSchema,
} from '../../../domain/desk.ts';
import { DUPLICATE_REASONS, IMPORT_ORIGINS } from '../../../domain/desk-lists.ts';
import { ImportOptionsSchema } from '../../../domain/import-options.ts';
import type { Route } from '../../http/route.ts';

export const PAGE_SCHEMA = z.strictObject({
  page: z.coerce.number().int().min(1).default(1),
  size: z.coerce.number().int().min(1).max(100).default(20),
});
export const ImportListSchema = PAGE_SCHEMA.extend({
  by: z.string().min(1).max(200).optional().meta({ description: 'Who imported.' }),
  origin: z.enum(IMPORT_ORIGINS).optional(),
  state: z.enum(IMPORT_STATES).optional(),
  from: z.iso.date().optional().meta({ description: 'First day, in UTC.' }),
  to: z.iso.date().optional().meta({ description: 'Last day, in UTC.' }),
});
export const IssuesSchema = PAGE_SCHEMA.extend({
  code: z.string().min(1).optional(),
  column: z.string().min(1).optional(),
});
export const RowsSchema = PAGE_SCHEMA.extend({ result: z.enum(ROW_RESULTS) });
export const DuplicatesSchema = PAGE_SCHEMA.extend({ why: z.enum(DUPLICATE_REASONS).optional() });
export const PublishSchema = z.strictObject({ examination: z.int().optional() });

const UploadSchema = z.object({
  file: z.string().meta({ contentMediaType: 'application/octet-stream', description: 'The table.' }),
  options: z
    .string()
    .optional()
    .meta({ description: 'How it is to be read, in JSON, as in the body of `mapping`.' }),
});

const id = z.string().meta({ description: 'The id of an import.' });
const imports = { group: 'Imports', cache: 'never', query: [] } as const;
const oneImport = { ...imports, parts: { id } } as const;

/** `/api/imports`: uploads, what is decided about them, and the history. */
export const IMPORT_ROUTES = [
  {
    ...imports,
    method: 'get',
    path: '/api/imports',
    id: 'listImports',
    access: 'reader',
    within: 'list',
    summary: 'What waits for a decision, the newest first, and then the history.',
    query: ImportListSchema,
    answer: { schema: ImportsResponseSchema },
    errors: ['invalid_query', 'index_not_ready'],
  },
  {
    ...imports,
    method: 'post',
    path: '/api/imports',
    id: 'uploadImport',
    access: 'contributor',
    within: 'nothing',
    summary: 'Uploads a file, which is then examined.',
    form: UploadSchema,
    status: 202,
    answer: { schema: ImportSummarySchema },
    errors: ['invalid_query', 'invalid_body', 'conflict', 'too_large', 'unsupported_file', 'index_not_ready'],
  },
  {
    ...oneImport,
    method: 'get',
    path: '/api/imports/:id',
    id: 'readImport',
    access: 'reader',
    within: 'import',
    summary: 'Everything about one import but its lists.',
    answer: { schema: ImportResponseSchema },
    errors: ['invalid_query', 'not_found', 'conflict', 'index_not_ready'],
  },
  {
    ...oneImport,
    method: 'delete',
    path: '/api/imports/:id',
    id: 'removeImport',
    access: 'contributor',
    within: 'import',
    summary: 'Throws an import away that is not published.',
    status: 204,
    answer: null,
    errors: ['not_found', 'conflict', 'index_not_ready'],
  },
  {
    ...oneImport,
    method: 'put',
    path: '/api/imports/:id/mapping',
    id: 'mapImport',
    access: 'contributor',
    within: 'import',
    summary: 'Has the file read in another way.',
    body: ImportOptionsSchema,
    status: 202,
    answer: { schema: ImportSummarySchema },
    errors: ['invalid_body', 'not_found', 'conflict', 'index_not_ready'],
  },
  {
    ...oneImport,
    method: 'post',
    path: '/api/imports/:id/publish',
    id: 'publishImport',
    access: 'contributor',
    within: 'import',
    summary: 'Publishes it; `examination` is the one whose preview was seen.',
    body: PublishSchema,
    status: 202,
    answer: { schema: ImportSummarySchema },
    errors: ['invalid_body', 'not_found', 'conflict', 'index_not_ready'],
  },
  {
    ...oneImport,
    method: 'get',
    path: '/api/imports/:id/undo',
    id: 'previewUndo',
    access: 'reader',
    within: 'import',
    summary: 'What an undo would do.',
    answer: { schema: UndoPreviewResponseSchema },
    errors: ['not_found', 'conflict', 'index_not_ready'],
  },
  {
    ...oneImport,
    method: 'post',
    path: '/api/imports/:id/undo',
    id: 'undoImport',
    access: 'editor',
    within: 'import',
    summary: 'Takes a published import back.',
    answer: { schema: UndoResponseSchema },
    errors: ['not_found', 'conflict', 'search_unavailable', 'index_not_ready'],
  },
  {
    ...oneImport,
    method: 'get',
    path: '/api/imports/:id/issues',
    id: 'listImportIssues',
    access: 'reader',
    within: 'import',
    summary: 'What is wrong in its file.',
    query: IssuesSchema,
    answer: { schema: ImportIssuesResponseSchema },
    errors: ['invalid_query', 'not_found', 'conflict', 'index_not_ready'],
  },
  {
    ...oneImport,
    method: 'get',
    path: '/api/imports/:id/rows',
    id: 'listImportRows',
    access: 'reader',
    within: 'import',
    summary: 'Its preview, row by row.',
    query: RowsSchema,
    answer: { schema: ImportRowsResponseSchema },
    errors: ['invalid_query', 'not_found', 'conflict', 'index_not_ready'],
  },
  {
    ...oneImport,
    method: 'get',
    path: '/api/imports/:id/duplicates',
    id: 'listImportDuplicates',
    access: 'reader',
    within: 'import',
    summary: 'Rows that are probably records that are here already, each beside that record.',
    query: DuplicatesSchema,
    answer: { schema: ImportDuplicatesResponseSchema },
    errors: ['invalid_query', 'not_found', 'conflict', 'index_not_ready'],
  },
  {
    ...oneImport,
    method: 'get',
    path: '/api/imports/:id/rejects.csv',
    id: 'readRejects',
    access: 'reader',
    within: 'import',
    summary: 'The refused rows, with the reasons, to be corrected.',
    answer: { media: { 'text/csv': 'text' } },
    errors: ['not_found', 'conflict', 'index_not_ready'],
  },
  {
    ...oneImport,
    method: 'get',
    path: '/api/imports/:id/file',
    id: 'readImportFile',
    access: 'reader',
    within: 'import',
    summary: 'The file as it was sent.',
    answer: { media: { 'application/octet-stream': 'binary' } },
    errors: ['not_found', 'index_not_ready'],
  },
  {
    ...oneImport,
    method: 'get',
    path: '/api/imports/:id/events',
    id: 'watchImport',
    access: 'reader',
    within: 'import',
    summary: 'Its progress, as server-sent events.',
    cache: 'stream',
    answer: { media: { 'text/event-stream': 'text' } },
    errors: ['not_found', 'index_not_ready'],
  },
] as const satisfies readonly Route[];
