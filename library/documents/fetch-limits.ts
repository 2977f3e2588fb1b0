import { MAX_DOCUMENT_BYTES } from '../../domain/document-facts.ts';

/** How documents are fetched: as the link check visits, one request a second and host, never to a private address. */
export const FETCH_LIMITS = {
  timeoutMs: 120_000,
  maxBytes: MAX_DOCUMENT_BYTES,
  pauseMs: 1_000,
  agent: 'MetrotecaDocuments/1 (reads the documents that a library cites)',
};
