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

/** Why the document that a record links to was not brought: a public contract, explained in `docs/documents.md`. */
export const FETCH_FAILURES = [
  'gone', // the server says that there is none
  'refused',
  'not-asked', // robots.txt forbids it
  'private',
  'slow',
  'unreachable',
  'looping',
  'too-large',
  'empty',
  'failed', // our mistake
] as const;
export type FetchFailure = (typeof FETCH_FAILURES)[number];

/** How far the document of a record is: `due` is one that it links to and that nobody asked for yet. */
export const DOCUMENT_STATES = ['read', ...DOCUMENT_ISSUES, ...FETCH_FAILURES, 'waiting', 'due'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** What an editor looks through, in this order: what could not be read is first. */
export const DOCUMENT_GROUPS = ['unread', 'waiting', 'due', 'read'] as const;
export type DocumentGroup = (typeof DOCUMENT_GROUPS)[number];

/** The group of a state; a document of which a part was read is searched. */
export function documentGroup(state: DocumentState): DocumentGroup {
  if (state === 'waiting' || state === 'due') return state;
  return state === 'read' || state === 'document-cut-short' ? 'read' : 'unread';
}

/** The most documents that are fetched for one question. */
export const MOST_FETCHED = 1_000;

/** The kinds of files that are read, with the ending of each. */
export const DOCUMENT_FORMATS = { pdf: 'pdf', docx: 'docx', html: 'html' } as const;
export type DocumentFormat = keyof typeof DOCUMENT_FORMATS;

/** The largest file that is read, in bytes. */
export const MAX_DOCUMENT_BYTES = 50_000_000;

/** Of a document without pages so many passages, one after the other, are shown as a page. */
export const PASSAGES_OF_A_PAGE = 20;

/** The longest name of a document, in characters. */
export const MAX_DOCUMENT_NAME = 200;
