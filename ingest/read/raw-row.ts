import type { ImportIssue } from '../../domain/import-issues.ts';

/** A row as it stands in the file. Lines are counted from 1; a cell with line ends makes a row of several. */
export interface RawRow {
  readonly lines: [number, number];
  readonly cells: readonly string[];
  /** What was wrong with it before it came to cells; such a row is refused. */
  readonly issues?: readonly ImportIssue[];
}
