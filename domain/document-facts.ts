/** What readers get of a document: its text, short passages around their words, or only that it matched. */
export const SHOWN_PARTS = ['text', 'snippet', 'none'] as const;
export type ShownPart = (typeof SHOWN_PARTS)[number];

/** What a search looks through. */
export const SEARCHED_PARTS = ['records', 'documents', 'both'] as const;
export type SearchedPart = (typeof SEARCHED_PARTS)[number];

/** Why a document, or a part of it, could not be read: a public contract, explained in `docs/documents.md`. */
export const DOCUMENT_ISSUES = [
  'unsupported-document',
  'encrypted-document',
  'damaged-document',
  'no-text-in-document',
  'document-too-large',
  'document-took-too-long',
  'document-cut-short',
] as const;
export type DocumentIssue = (typeof DOCUMENT_ISSUES)[number];

/** The kinds of files that are read, with the ending of each. */
export const DOCUMENT_FORMATS = { pdf: 'pdf', docx: 'docx', html: 'html' } as const;
export type DocumentFormat = keyof typeof DOCUMENT_FORMATS;

/** The largest file that is read, in bytes. */
export const MAX_DOCUMENT_BYTES = 50_000_000;

/** Of a document without pages so many passages, one after the other, are shown as a page. */
export const PASSAGES_OF_A_PAGE = 20;

/** The longest name of a document, in characters. */
export const MAX_DOCUMENT_NAME = 200;
