import type { LibraryRecord } from '../../domain/record.ts';
import type { DuplicateDecisions } from '../../domain/row-decisions.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import type { Catalogue } from '../../library/catalogue/open-catalogue.ts';
import type { IndexWriter } from '../../library/index/index-writer.ts';
import type { ReadOptions } from '../rows/open-table.ts';

export interface ImportOptions extends ReadOptions {
  /** Plan and report, change nothing. */
  readonly dryRun?: boolean;
  /** An optional cell that cannot be read refuses its row, and one refused row stops the import. */
  readonly strict?: boolean;
  /** Whether an empty cell empties the field of a record that its row changes; the mapping may say it too. */
  readonly emptyCells?: 'keep' | 'clear';
  /** `replace` archives the source's records that the files no longer have. */
  readonly mode?: 'upsert' | 'replace';
  /** What becomes of rows that are probably records that are here already. */
  readonly duplicates?: DuplicateDecisions;
  /** Lets `replace` archive more than a fifth, and go on although rows were refused. */
  readonly force?: boolean;
  /** Who imports, for the history. */
  readonly by?: string;
  /** Lets `replace` archive only what the same account brought. */
  readonly onlyOwn?: boolean;
  /** Where to write the refused rows as CSV. */
  readonly rejects?: string;
}

export type ImportStage = 'reading' | 'saving' | 'indexing';

export interface ImportProgress {
  readonly stage: ImportStage;
  /** Rows read, or records sent to the index. */
  readonly done: number;
  /** 0–1 of this stage; undefined when the size is unknown. */
  readonly share?: number;
}

export interface ImportContext {
  readonly catalogue: Catalogue;
  readonly gazetteer: Gazetteer;
  /** Called once there is something to publish, so that a trial needs no engine. */
  readonly openWriter: () => Promise<IndexWriter>;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** From how many changes on a new index is built and swapped in; a test has another limit than MAX_DIRECT_CHANGES. */
  readonly maxDirectChanges?: number;
  /** Told of each record that will be written; the answer is only waited for when there is one. */
  readonly onWrite?: (record: LibraryRecord) => Promise<void> | undefined;
}
