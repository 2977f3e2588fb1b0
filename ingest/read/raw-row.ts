import type { ImportIssue, ImportIssueCode } from '../../domain/import-issues.ts';

/** Something about one row, or one cell of it, that only the reader of the file can know. */
export interface RawNote {
  readonly code: ImportIssueCode;
  readonly message: string;
  /** Place of the cell in the row, from 0; the header gives it its name. */
  readonly cell?: number;
  readonly value?: string;
  readonly suggestion?: string;
}

/** A row as it is in the file. Lines are counted from 1; a cell with line ends makes a row of several. */
export interface RawRow {
  readonly lines: [number, number];
  readonly cells: readonly string[];
  /** Places of the cells that are merged with one to their left, and have its text. */
  readonly across?: readonly number[];
  /** What was wrong with it before it came to cells; such a row is refused. */
  readonly issues?: readonly ImportIssue[];
  /** A note with a code of severity `error` refuses the row. */
  readonly notes?: readonly RawNote[];
}
