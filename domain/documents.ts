import { z } from 'zod';
import {
  DOCUMENT_FORMATS,
  DOCUMENT_GROUPS,
  DOCUMENT_ISSUES,
  DOCUMENT_STATES,
  MAX_DOCUMENT_NAME,
  SHOWN_PARTS,
  type DocumentFormat,
} from './document-facts.ts';
import { WebAddressSchema } from './values.ts';

const FORMATS = Object.keys(DOCUMENT_FORMATS) as [DocumentFormat, ...DocumentFormat[]];

/** The beginning of the SHA-256 of its content, enough to tell the documents of a record apart. */
export const DocumentIdSchema = z.string().regex(/^[0-9a-f]{12}$/);

/** A document of a record, as readers are told of it. */
export const DocumentSchema = z.object({
  id: DocumentIdSchema,
  name: z.string().min(1).max(MAX_DOCUMENT_NAME),
  /** SHA-256 of its content. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Absent for what is no document that we read. */
  format: z.enum(FORMATS).optional(),
  bytes: z.int().nonnegative(),
  /** BCP 47. */
  language: z.string().optional(),
  /** Absent where the format has none, and where it could not be read. */
  pages: z.int().positive().optional(),
  /** Where it came from. */
  url: WebAddressSchema.optional(),
  licence: z.string().min(1).optional(),
  shown: z.enum(SHOWN_PARTS),
  addedAt: z.iso.datetime(),
  /** How many passages of it are searched. */
  passages: z.int().nonnegative(),
  /** Why it, or a part of it, could not be read. */
  issue: z.enum(DOCUMENT_ISSUES).optional(),
  /** Path of the file on this site, where readers may have it. */
  file: z.string().optional(),
});

/** A part of a document that has the words of a search. */
export const PassageSchema = z.object({
  /** The id of the document, and its name. */
  document: DocumentIdSchema,
  name: z.string(),
  /** The number of the passage in its document, from 1. */
  passage: z.int().positive(),
  /** Counted from 1, as a viewer counts them. Absent for a document without pages. */
  page: z.int().positive().optional(),
  /** The headings above it, the outermost first; empty when the text is not shown. */
  headings: z.array(z.string()),
  /** Text around the words; empty when it is not shown. */
  snippet: z.string(),
  /** Where in it the words are, from and to, in UTF-16 units. */
  ranges: z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()])),
  shown: z.enum(SHOWN_PARTS),
  /** The document at that page: on this site, or where it came from. */
  url: z.string().optional(),
});

/** What of the documents of a record matches, under its result. */
export const FoundPassagesSchema = z.object({
  /** All passages of the record that match; of a related record, those that are shown. */
  total: z.int().positive(),
  /** The best of them, at most three. */
  best: z.array(PassageSchema),
});

/** `GET /api/records/:id/passages`. */
export const PassagesResponseSchema = z.object({
  id: z.string(),
  q: z.string(),
  total: z.int().nonnegative(),
  page: z.int().positive(),
  size: z.int().positive(),
  /** Words that no passage of the record has together with the others: these are without them. */
  leftOut: z.array(z.string()),
  passages: z.array(PassageSchema),
});

/** The text of one page of a document, where readers may see it. */
export const DocumentPageResponseSchema = z.object({
  document: DocumentSchema,
  /** Of a document without pages: of twenty passages each. */
  page: z.int().positive(),
  /** How many pages there are. */
  pages: z.int().positive(),
  passages: z.array(
    z.object({
      passage: z.int().positive(),
      headings: z.array(z.string()),
      text: z.string(),
      ranges: z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()])),
    }),
  ),
  url: z.string().optional(),
});

export type RecordDocument = z.infer<typeof DocumentSchema>;
export type Passage = z.infer<typeof PassageSchema>;
export type FoundPassages = z.infer<typeof FoundPassagesSchema>;
export type PassagesResponse = z.infer<typeof PassagesResponseSchema>;
export type DocumentPageResponse = z.infer<typeof DocumentPageResponseSchema>;

/** `GET /api/desk/records/:id/documents`. */
export const DeskDocumentsResponseSchema = z.object({
  documents: z.array(DocumentSchema),
  /** Those that were taken away at the desk and can be given back, the last first. */
  removed: z.array(DocumentSchema.extend({ removedAt: z.iso.datetime(), removedBy: z.string() })),
});

/** What came of a change of a record’s documents. */
export const DocumentChangeResponseSchema = z.object({
  document: DocumentSchema,
  /** Whether readers see it; if not, they do as soon as the engine is back. */
  isVisible: z.boolean(),
});

/** One document of the list at the desk, or the link to one that is not here. */
const ListedDocumentSchema = z.object({
  record: z.object({ id: z.string(), title: z.string(), city: z.string().optional() }),
  state: z.enum(DOCUMENT_STATES),
  url: WebAddressSchema.optional(),
  /** What the server answered, where that is why it is not here. */
  status: z.int().optional(),
  /** When it was added, asked for, or tried last. */
  at: z.iso.datetime().optional(),
  name: z.string().optional(),
  pages: z.int().positive().optional(),
  passages: z.int().nonnegative().optional(),
});

/** `GET /api/desk/documents`. */
export const DocumentListResponseSchema = z.object({
  page: z.int().positive(),
  size: z.int().positive(),
  total: z.int().nonnegative(),
  /** Of all groups, whichever one is shown. */
  counts: z.record(z.enum(DOCUMENT_GROUPS), z.int().nonnegative()),
  /** How many of those that could not be read can be fetched again. */
  again: z.int().nonnegative(),
  documents: z.array(ListedDocumentSchema),
});

/** `POST` and `DELETE /api/desk/documents/fetch`. */
export const AskedDocumentsResponseSchema = z.object({
  /** How many are fetched now, or are fetched no more. */
  count: z.int().nonnegative(),
});

export type ListedDocument = z.infer<typeof ListedDocumentSchema>;
export type DocumentListResponse = z.infer<typeof DocumentListResponseSchema>;
export type AskedDocumentsResponse = z.infer<typeof AskedDocumentsResponseSchema>;
export type DeskDocumentsResponse = z.infer<typeof DeskDocumentsResponseSchema>;
export type DocumentChangeResponse = z.infer<typeof DocumentChangeResponseSchema>;
