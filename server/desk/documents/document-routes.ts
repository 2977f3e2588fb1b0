import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import type { Express, Request, Response } from 'express';
import { MAX_DOCUMENT_BYTES, MAX_DOCUMENT_NAME } from '../../../domain/document-facts.ts';
import type { DeskDocumentsResponse } from '../../../domain/documents.ts';
import type { AuditAction } from '../../../domain/activity.ts';
import type { KeptDocument, RemovedDocument } from '../../../library/catalogue/document-store.ts';
import { keepFile } from '../../../library/catalogue/uploads.ts';
import {
  addDocument,
  readDocumentKept,
  receiveDocument as readFetched,
  setDocumentAside,
} from '../../../library/documents/add-document.ts';
import { FETCH_LIMITS } from '../../../library/documents/fetch-limits.ts';
import { DOCUMENTS_FOLDER } from '../../../library/documents/document-files.ts';
import { usualPart } from '../../../library/documents/shown-part.ts';
import { fetchFile } from '../../../library/links/fetch-file.ts';
import { politeWeb } from '../../../library/links/polite-web.ts';
import { forReaders } from '../../api/documents-of.ts';
import { ApiError } from '../../http/api-error.ts';
import { mountRoutes } from '../../http/route.ts';
import { editorOf, type DeskContext } from '../desk-context.ts';
import { idOf } from '../imports/import-routes.ts';
import { receiveFile } from '../imports/receive-upload.ts';
import type { Desk } from '../open-desk.ts';
import { readBody } from '../read-body.ts';
import { publishedRecord, storedRecord } from '../records/published-record.ts';
import { addFetched, dropUnused } from './add-fetched.ts';
import { changeDocuments } from './change-documents.ts';
import { AboutDocumentSchema, DESK_DOCUMENT_ROUTES } from './document-contract.ts';
import { refuseReviewed } from './refuse-reviewed.ts';

/** The documents of one record at the desk. */
export function mountDeskDocuments(app: Express, { desk }: DeskContext): void {
  mountRoutes(app, DESK_DOCUMENT_ROUTES, {
    listDeskDocuments(req, res) {
      const { id } = storedRecord(desk(), idOf(req.params));
      const { documents } = desk().catalogue;
      res.json({
        documents: documents.ofRecord(id).map((document) => forReaders(id, document)),
        removed: documents.removedOf(id).map((document) => {
          const { removedAt, removedBy, ...about } = document;
          return { ...forReaders(id, about), removedAt, removedBy };
        }),
      } satisfies DeskDocumentsResponse);
    },
    async addDocument(req, res) {
      const { id } = publishedRecord(desk(), idOf(req.params));
      refuseReviewed(desk(), res);
      await receiveDocument(desk(), id, req, res);
    },
  });

  mountRoutes(app, DESK_DOCUMENT_ROUTES, {
    async fetchDocument(req, res) {
      const { id } = publishedRecord(desk(), idOf(req.params));
      refuseReviewed(desk(), res);
      await fetchDocument(desk(), id, res);
    },
  });

  mountRoutes(app, DESK_DOCUMENT_ROUTES, {
    async removeDocument(req, res) {
      const { id } = publishedRecord(desk(), idOf(req.params));
      refuseReviewed(desk(), res);
      const document = named(desk().catalogue.documents.ofRecord(id), req);
      const { name } = editorOf(res);
      await change(desk(), res, { id, action: 'document.removed' }, () => {
        setDocumentAside(desk().catalogue, document, name);
        return document;
      });
    },
  });

  mountRoutes(app, DESK_DOCUMENT_ROUTES, {
    async restoreDocument(req, res) {
      const { id } = publishedRecord(desk(), idOf(req.params));
      refuseReviewed(desk(), res);
      const { catalogue } = desk();
      const removed = named<RemovedDocument>(catalogue.documents.removedOf(id), req);
      const { name: who } = editorOf(res);
      const reading = await desk().readings.run(who, () => readDocumentKept(catalogue, removed.sha256));
      await change(desk(), res, { id, action: 'document.restored' }, () =>
        addDocument(catalogue, reading, removed),
      );
    },
  });
}

/** Receives a file and reads it, one at a time, those of each person in turn: each may take 400 MB and three minutes. What nobody has in the end is not kept. */
async function receiveDocument(desk: Desk, id: string, req: Request, res: Response): Promise<void> {
  const { catalogue, dataDir, readings } = desk;
  const { file, fields } = await receiveFile(req, res, {
    uploadLimit: MAX_DOCUMENT_BYTES,
    check: () => new PassThrough(),
    keep: (stream, signal) => keepFile(join(dataDir, DOCUMENTS_FOLDER), stream, signal),
  });
  const { sha256 } = file;
  await readings.run(editorOf(res).name, async () => {
    try {
      const { name = file.name, language, licence, url, shown } = readBody(AboutDocumentSchema, fields);
      if (shown === 'text' && licence === undefined) throw withoutLicence();
      const reading = await readDocumentKept(catalogue, sha256);
      const about = {
        recordId: id,
        name: name.replace(/\s+/g, ' ').trim().slice(0, MAX_DOCUMENT_NAME) || 'document',
        shown: shown ?? usualPart(licence),
        ...(licence !== undefined && { licence }),
        ...(url !== undefined && { url }),
        ...(language !== undefined && { language: Intl.getCanonicalLocales(language)[0] ?? language }),
      };
      res.status(201);
      await change(desk, res, { id, action: 'document.added' }, () => addDocument(catalogue, reading, about));
    } finally {
      await dropUnused(catalogue, sha256);
    }
  });
}

/** Brings the document that a record links to, and reads it; who leaves gives it up. */
async function fetchDocument(desk: Desk, id: string, res: Response): Promise<void> {
  const { catalogue, readings, visits } = desk;
  const editor = editorOf(res);
  const gone = new AbortController();
  res.once('close', () => gone.abort());
  const { signal } = gone;
  await readings.run(editor.name, async () => {
    const url = catalogue.record(id)?.links.document;
    if (url === undefined) throw new ApiError('not_found', ({ refusals }) => refusals.documents.noAddress);
    const fetched = await fetchFile(url, politeWeb({ ...FETCH_LIMITS, ...visits, signal }));
    if (!('bytes' in fetched)) {
      const problem = 'problem' in fetched ? fetched.problem : 'empty';
      throw new ApiError('conflict', ({ refusals }) => refusals.documents.notFetched[problem]);
    }
    const reading = await readFetched(catalogue, Readable.from([fetched.bytes]), { signal });
    try {
      res.status(201).json(await addFetched(desk, reading, { id, url, editor }));
    } finally {
      await dropUnused(catalogue, reading.sha256);
    }
  });
}

/** Changes the documents of a record and answers with the document. */
async function change(
  desk: Desk,
  res: Response,
  { id, action }: { readonly id: string; readonly action: AuditAction },
  commit: () => KeptDocument,
): Promise<void> {
  res.json(await changeDocuments(desk, { id, action, editor: editorOf(res) }, commit));
}

function named<Document extends KeptDocument>(documents: readonly Document[], req: Request): Document {
  const wanted = String(req.params['document'] ?? '');
  const document = documents.find(({ id }) => id === wanted);
  if (document) return document;
  throw new ApiError('not_found', ({ refusals }) => refusals.documents.unknown);
}

function withoutLicence(): ApiError {
  return new ApiError('invalid_body', ({ refusals }) => refusals.documents.noLicence, {
    issues: [
      { parameter: 'licence', code: 'missing', message: ({ refusals }) => refusals.documents.noLicence },
    ],
  });
}
