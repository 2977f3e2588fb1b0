/** A heading or a paragraph of a document, in the order of reading. */
export interface Block {
  /** Counted from 1, as a viewer counts them; 1 for a format without pages. */
  readonly page: number;
  /** 1 to 6 of a heading, as in HTML; absent for a paragraph. */
  readonly level?: number;
  readonly text: string;
}
