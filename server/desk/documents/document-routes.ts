import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import type { Express, Request, Response } from 'express';
import { MAX_DOCUMENT_BYTES, MAX_DOCUMENT_NAME } from '../../../domain/document-facts.ts';
import type { DeskDocumentsResponse, DocumentChangeResponse } from '../../../domain/documents.ts';
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
import { DOCUMENTS_FOLDER, dropDocument } from '../../../library/documents/document-files.ts';
import { usualPart } from '../../../library/documents/shown-part.ts';
import { fetchFile } from '../../../library/links/fetch-file.ts';
import { politeWeb } from '../../../library/links/polite-web.ts';
import { forReaders } from '../../api/documents-of.ts';
import { ApiError } from '../../http/api-error.ts';
import { mountRoutes } from '../../http/route.ts';
import { isReviewed } from '../access/is-reviewed.ts';
import { refuseOutOfScope } from '../access/out-of-scope.ts';
import { stillAllowed } from '../access/written.ts';
import { editorOf, type DeskContext } from '../desk-context.ts';
import { idOf } from '../imports/import-routes.ts';
import { receiveFile } from '../imports/receive-upload.ts';
import type { Desk } from '../open-desk.ts';
import { readBody } from '../read-body.ts';
import { publishedRecord, storedRecord } from '../records/records-context.ts';
import { AboutDocumentSchema, DESK_DOCUMENT_ROUTES } from './document-contract.ts';

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
    } catch (error) {
      if (catalogue.documents.reading(sha256) === undefined) await dropDocument(dataDir, sha256);
      throw error;
    }
  });
}

/** Brings the document that a record links to, and reads it; who leaves gives it up. */
async function fetchDocument(desk: Desk, id: string, res: Response): Promise<void> {
  const { catalogue, dataDir, readings, visits } = desk;
  const gone = new AbortController();
  res.once('close', () => gone.abort());
  const { signal } = gone;
  await readings.run(editorOf(res).name, async () => {
    const { title, links } = catalogue.record(id) ?? {};
    const url = links?.document;
    if (url === undefined) throw new ApiError('not_found', ({ refusals }) => refusals.documents.noAddress);
    const fetched = await fetchFile(url, politeWeb({ ...FETCH_LIMITS, ...visits, signal }));
    if (!('bytes' in fetched)) {
      const problem = 'problem' in fetched ? fetched.problem : 'empty';
      throw new ApiError('conflict', ({ refusals }) => refusals.documents.notFetched[problem]);
    }
    const reading = await readFetched(catalogue, Readable.from([fetched.bytes]), { signal });
    try {
      const name = title!.replace(/\s+/g, ' ').trim().slice(0, MAX_DOCUMENT_NAME);
      const about = { recordId: id, name, url, shown: usualPart(undefined) };
      res.status(201);
      await change(desk, res, { id, action: 'document.added' }, () => addDocument(catalogue, reading, about));
    } catch (error) {
      const { sha256 } = reading;
      if (catalogue.documents.reading(sha256) === undefined) await dropDocument(dataDir, sha256);
      throw error;
    }
  });
}

/** Changes the documents of a record, tells the index, notes it in the audit log and answers with the document. */
async function change(
  desk: Desk,
  res: Response,
  { id, action }: { readonly id: string; readonly action: AuditAction },
  commit: () => KeptDocument,
): Promise<void> {
  const { catalogue, editors, imports } = desk;
  const editor = editorOf(res);
  const { result, isVisible } = await imports.change('A change of documents', () => {
    const { record } = publishedRecord(desk, id);
    refuseOutOfScope(stillAllowed(editors, editor, 'editor'), record);
    return commit();
  });
  const { sha256, name, issue } = result;
  const detail = { document: sha256, name, ...(issue !== undefined && { issue }) };
  editors.audit.add({ who: editor.name, action, subject: id, detail });
  const known = catalogue.documents.ofRecord(id).find((one) => one.sha256 === sha256) ?? result;
  res.json({ document: forReaders(id, known), isVisible } satisfies DocumentChangeResponse);
}

/** A document does not wait for a review, so it is not added where everything does. */
function refuseReviewed(desk: Desk, res: Response): void {
  if (!isReviewed(desk, editorOf(res))) return;
  throw new ApiError('forbidden', ({ refusals }) => refusals.documents.reviewed);
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
