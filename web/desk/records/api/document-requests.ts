import type { DeskDocumentsResponse, DocumentChangeResponse } from '../../../../domain/documents.ts';
import { ask, askForm } from '../../api/ask.ts';

const pathOf = (id: string, part = '') => `/api/desk/records/${encodeURIComponent(id)}/documents${part}`;

export function getDocuments(id: string, signal: AbortSignal): Promise<DeskDocumentsResponse> {
  return ask(pathOf(id), { signal });
}

/** `form`: the file, and what is said of it. */
export function addDocument(id: string, form: FormData): Promise<DocumentChangeResponse> {
  return askForm(pathOf(id), form);
}

/** Has the server fetch the document that the record links to. */
export function fetchDocument(id: string): Promise<DocumentChangeResponse> {
  return ask(pathOf(id, '/fetch'), { method: 'POST' });
}

export function removeDocument(id: string, document: string): Promise<DocumentChangeResponse> {
  return ask(pathOf(id, `/${document}`), { method: 'DELETE' });
}

export function restoreDocument(id: string, document: string): Promise<DocumentChangeResponse> {
  return ask(pathOf(id, `/${document}/restore`), { method: 'POST' });
}
