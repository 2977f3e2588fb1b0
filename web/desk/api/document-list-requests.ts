import type { DocumentGroup } from '../../../domain/document-facts.ts';
import type { AskedDocumentsResponse, DocumentListResponse } from '../../../domain/documents.ts';
import { ask } from './ask.ts';

const LIST = '/api/desk/documents';

/** Which documents of the list are shown: of an import or all, of a group or all. */
export interface AskedList {
  readonly importId?: string | undefined;
  readonly group?: DocumentGroup | undefined;
  readonly page?: number;
}

/** What the address of the page and that of the server say of it. */
export function listParameters({ importId, group, page = 1 }: AskedList): Record<string, string> {
  return {
    ...(importId !== undefined && { import: importId }),
    ...(group !== undefined && { group }),
    ...(page > 1 && { page: String(page) }),
  };
}

export function getDocumentList(
  asked: AskedList,
  size: number,
  signal: AbortSignal,
): Promise<DocumentListResponse> {
  const parameters = new URLSearchParams({ ...listParameters(asked), size: String(size) });
  return ask(`${LIST}?${parameters.toString()}`, { signal });
}

/** The address of the same list as a table. */
export function documentTableHref({ importId, group }: AskedList, language: string): string {
  return `${LIST}.csv?${new URLSearchParams({ ...listParameters({ importId, group }), lang: language }).toString()}`;
}

/** `due`: those that nobody asked for yet; `unread`: those that could not be had or read. */
export function fetchDocuments(
  group: 'due' | 'unread',
  importId: string | undefined,
): Promise<AskedDocumentsResponse> {
  return ask(`${LIST}/fetch`, {
    method: 'POST',
    body: { group, ...(importId !== undefined && { import: importId }) },
  });
}

export function stopFetching(importId: string | undefined): Promise<AskedDocumentsResponse> {
  return ask(`${LIST}/fetch`, {
    method: 'DELETE',
    body: importId === undefined ? {} : { import: importId },
  });
}
