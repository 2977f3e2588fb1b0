import type { DocumentFormat, DocumentIssue } from '../../../domain/document-facts.ts';
import type { Block } from '../cut/block.ts';

/** The text of a document. */
export interface DocumentText {
  readonly format: DocumentFormat;
  readonly pages: number;
  readonly blocks: readonly Block[];
  /** BCP 47, where the file says it. */
  readonly language?: string;
  readonly title?: string;
  /** What is only worth knowing: the text is there. */
  readonly warning?: DocumentIssue;
}

/** A document could not be read; `issue` is the code of why. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
  readonly issue: DocumentIssue;

  constructor(issue: DocumentIssue, cause?: unknown) {
    super(`The document cannot be read: ${issue}`, { cause });
    this.issue = issue;
  }
}

/** What one reading may take. */
export interface ReadingLimits {
  readonly timeMs: number;
  /** Memory that the reading adds, in MB. */
  readonly memoryMb: number;
  readonly pages: number;
  /** Of text; what comes after is left out. */
  readonly characters: number;
}

export const READING_LIMITS: ReadingLimits = {
  timeMs: 180_000, // 2,000 pages take a minute on a slow machine
  memoryMb: 400,
  pages: 2_000, // the longest strategies have some 900
  characters: 6_000_000, // of 2,000 full pages
};
