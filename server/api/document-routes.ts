import { z } from 'zod';
import { DOCUMENT_FORMATS } from '../../domain/document-facts.ts';
import {
  DocumentIdSchema,
  DocumentPageResponseSchema,
  PassagesResponseSchema,
} from '../../domain/documents.ts';
import { RecordIdSchema } from '../../domain/values.ts';
import { IN_CATALOGUE, IN_INDEX, type Route } from '../http/route.ts';

const id = RecordIdSchema.meta({ description: 'The id of a record.' });
const document = DocumentIdSchema.meta({ description: 'The id of a document of the record.' });
const page = z.int().min(1).meta({ description: 'The page, counted from 1.', example: 87 });
const format = z
  .enum(Object.keys(DOCUMENT_FORMATS) as [string, ...string[]])
  .meta({ description: 'The format of the document.', example: 'pdf' });

export const DOCUMENT_MEDIA = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
} as const;

const read = { method: 'get', access: 'anyone', cache: 'revalidated', group: 'Records' } as const;

/** What is inside the documents of a record. */
export const DOCUMENT_ROUTES = [
  {
    ...read,
    path: '/api/records/:id/passages',
    id: 'findPassages',
    parts: { id },
    summary: 'Passages of its documents that have the words of `q`, the best first, with their pages.',
    query: ['q', 'page', 'size', 'lang'],
    answer: { schema: PassagesResponseSchema },
    errors: [...IN_INDEX, 'not_found', 'gone'],
  },
  {
    ...read,
    path: '/api/records/:id/documents/:document/pages/:page',
    id: 'readDocumentPage',
    parts: { id, document, page },
    summary:
      'The text of one page of a document that may be shown, with the words of `q` marked. Without pages: of twenty passages.',
    query: ['q', 'lang'],
    answer: { schema: DocumentPageResponseSchema },
    errors: [...IN_CATALOGUE, 'not_found', 'gone'],
  },
  {
    ...read,
    path: '/api/records/:id/documents/:document/file.:format',
    id: 'downloadDocument',
    parts: { id, document, format },
    summary: 'A document that may be passed on, as it came.',
    query: [],
    answer: {
      media: {
        [DOCUMENT_MEDIA.pdf]: 'binary',
        [DOCUMENT_MEDIA.docx]: 'binary',
        [DOCUMENT_MEDIA.html]: 'binary',
      },
    },
    errors: [...IN_CATALOGUE, 'not_found', 'gone'],
  },
] as const satisfies readonly Route[];
