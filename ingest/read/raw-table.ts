import type { ColumnMapping } from '../../domain/column-mapping.ts';
import type { ImportIssue } from '../../domain/import-issues.ts';
import type { PlaceTest } from './guess-encoding.ts';
import type { RawRow } from './raw-row.ts';

/** How somebody says that a file is to be read. */
export interface RawOptions {
  readonly encoding?: string;
  readonly delimiter?: string;
  /** Of a workbook: a name, several, or `*` for every sheet with a table that is not hidden. */
  readonly sheet?: string | readonly string[];
  /** Its headers help to find the delimiter and the sheet. */
  readonly mapping?: ColumnMapping;
  /** Tells places from noise, where the encoding must be guessed. */
  readonly isPlace?: PlaceTest;
  readonly signal?: AbortSignal;
}

/** The rows of a file as they are in it, header and all. */
export interface RawTable {
  readonly encoding: string;
  /** The encoding is neither given nor certain. */
  readonly isGuessed?: boolean;
  readonly delimiter: string;
  /** Of a workbook, and the one that is read. */
  readonly sheets?: readonly string[];
  readonly sheet?: string;
  /** The other sheets that are read, one after the other, each when the one before is done; all end with this table. */
  readonly further?: readonly (() => RawTable)[];
  /** The first row is the header, since the file names its columns itself. */
  readonly hasKeys?: boolean;
  readonly issues: ImportIssue[];
  readonly rows: AsyncIterable<RawRow>;
  bytesRead(): number;
  close(): Promise<void>;
}
