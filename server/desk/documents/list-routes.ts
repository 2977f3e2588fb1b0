import type { Express, Response } from 'express';
import { MOST_FETCHED, type DocumentGroup } from '../../../domain/document-facts.ts';
import type { AskedDocumentsResponse, DocumentListResponse } from '../../../domain/documents.ts';
import { ALL_OF_THEM, openDocumentList } from '../../../library/documents/document-list.ts';
import { languageOf } from '../../http/request-language.ts';
import { mountRoutes } from '../../http/route.ts';
import { editorOf, withinScopeOf, type DeskContext } from '../desk-context.ts';
import type { Desk } from '../open-desk.ts';
import { jsonBody, readBody, readParameters } from '../read-body.ts';
import {
  AskDocumentsSchema,
  DOCUMENT_LIST_ROUTES,
  DocumentListSchema,
  DocumentTableSchema,
  StopDocumentsSchema,
} from './list-contract.ts';
import { documentTable } from './document-table.ts';
import { refuseReviewed } from './refuse-reviewed.ts';

/** How far the documents of many records are, and having them fetched. */
export function mountDocumentList(app: Express, { desk }: DeskContext): void {
  app.use('/api/desk/documents', jsonBody('10kb'));

  mountRoutes(app, DOCUMENT_LIST_ROUTES, {
    listDocuments(req, res) {
      const { page, size, group, import: importId } = readParameters(DocumentListSchema, req);
      const list = listOf(desk(), res, importId);
      const counts = list.counts();
      const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
      res.json({
        page,
        size,
        total: group === undefined ? all : counts[group],
        counts,
        again: counts.unread === 0 ? 0 : list.fetchable('unread', MOST_FETCHED).length,
        documents: list.some(group, size, (page - 1) * size),
      } satisfies DocumentListResponse);
    },
  });

  mountRoutes(app, DOCUMENT_LIST_ROUTES, {
    downloadDocumentList(req, res) {
      const { group, import: importId } = readParameters(DocumentTableSchema, req);
      res.attachment('documents.csv').set('Content-Type', 'text/csv; charset=utf-8');
      const documents = listOf(desk(), res, importId).some(group, ALL_OF_THEM);
      res.send(documentTable(documents, languageOf(req)));
    },
  });

  mountRoutes(app, DOCUMENT_LIST_ROUTES, {
    async fetchDocuments(req, res) {
      refuseReviewed(desk(), res);
      const { group, import: importId } = readBody(AskDocumentsSchema, req.body ?? {});
      const wanted = listOf(desk(), res, importId).fetchable(group satisfies DocumentGroup, MOST_FETCHED);
      await desk().fetches.ask(editorOf(res), wanted);
      res.status(202).json({ count: wanted.length } satisfies AskedDocumentsResponse);
    },
    async stopFetchingDocuments(req, res) {
      const { import: importId } = readBody(StopDocumentsSchema, req.body ?? {});
      const waiting = listOf(desk(), res, importId).fetchable('waiting', ALL_OF_THEM);
      await desk().fetches.stop(waiting.map(({ id }) => id));
      res.json({ count: waiting.length } satisfies AskedDocumentsResponse);
    },
  });
}

function listOf(desk: Desk, res: Response, importId: string | undefined) {
  return openDocumentList(desk.catalogue, { importId, within: withinScopeOf(res, desk) });
}
