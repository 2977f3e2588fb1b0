import { z } from 'zod';
import {
  DeskDocumentsResponseSchema,
  DocumentChangeResponseSchema,
  DocumentIdSchema,
} from '../../../domain/documents.ts';
import { MAX_DOCUMENT_NAME, SHOWN_PARTS } from '../../../domain/document-facts.ts';
import { WebAddressSchema } from '../../../domain/values.ts';
import type { Route } from '../../http/route.ts';

const MAX_LICENCE = 200; // characters, as “CC BY 4.0” or the sentence under a title
const MAX_TAG = 35; // characters; BCP 47 recommends room for so many

const empty = z.literal('').transform(() => undefined);

/** What an editor says of a document; a field that is left empty is not said. */
export const AboutDocumentSchema = z.strictObject({
  name: empty.or(z.string().trim().min(1).max(MAX_DOCUMENT_NAME)).optional(),
  licence: empty.or(z.string().trim().min(1).max(MAX_LICENCE)).optional(),
  language: empty.or(z.string().max(MAX_TAG).refine(isTag, 'This is no tag of a language.')).optional(),
  url: empty.or(WebAddressSchema).optional(),
  shown: empty.or(z.enum(SHOWN_PARTS)).optional(),
});

const FormSchema = AboutDocumentSchema.extend({
  file: z.string().meta({
    contentMediaType: 'application/octet-stream',
    description: 'A PDF, a Word document (.docx) or a web page, at most 50 MB.',
  }),
});

const ofRecord = {
  group: 'Record desk',
  cache: 'never',
  query: [],
  within: 'record',
  parts: { id: z.string().meta({ description: 'The id of a record.' }) },
} as const;
const oneDocument = { ...ofRecord, parts: { ...ofRecord.parts, document: DocumentIdSchema } } as const;
const CHANGE_ERRORS = ['not_found', 'conflict', 'search_unavailable', 'index_not_ready'] as const;

/** `/api/desk/records/:id/documents`: what is searched inside. */
export const DESK_DOCUMENT_ROUTES = [
  {
    ...ofRecord,
    method: 'get',
    path: '/api/desk/records/:id/documents',
    id: 'listDeskDocuments',
    access: 'reader',
    summary: 'The documents of a record, what could not be read of them, and those that can be given back.',
    answer: { schema: DeskDocumentsResponseSchema },
    errors: ['not_found', 'index_not_ready'],
  },
  {
    ...ofRecord,
    method: 'post',
    path: '/api/desk/records/:id/documents',
    id: 'addDocument',
    access: 'editor',
    summary:
      'Gives a record a document, which is read before it answers. The same file again changes what is said of it.',
    form: FormSchema,
    status: 201,
    answer: { schema: DocumentChangeResponseSchema },
    errors: [...CHANGE_ERRORS, 'invalid_body', 'too_large'],
  },
  {
    ...ofRecord,
    method: 'post',
    path: '/api/desk/records/:id/documents/fetch',
    id: 'fetchDocument',
    access: 'editor',
    summary:
      'Fetches the document that the record links to and reads it, as politely as links are checked. `conflict` says why it could not be had.',
    status: 201,
    answer: { schema: DocumentChangeResponseSchema },
    errors: CHANGE_ERRORS,
  },
  {
    ...oneDocument,
    method: 'delete',
    path: '/api/desk/records/:id/documents/:document',
    id: 'removeDocument',
    access: 'editor',
    summary: 'Takes a document away. It can be given back for thirty days.',
    answer: { schema: DocumentChangeResponseSchema },
    errors: CHANGE_ERRORS,
  },
  {
    ...oneDocument,
    method: 'post',
    path: '/api/desk/records/:id/documents/:document/restore',
    id: 'restoreDocument',
    access: 'editor',
    summary: 'Gives back a document that was taken away.',
    answer: { schema: DocumentChangeResponseSchema },
    errors: CHANGE_ERRORS,
  },
] as const satisfies readonly Route[];

function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
