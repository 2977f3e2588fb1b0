import type { LibraryRecord } from '../../domain/record.ts';
import { publishedFrom } from '../catalogue/record-store.ts';
import type { IndexWriter } from './index-writer.ts';
import type { Staging } from './staging-index.ts';

/** Up to here a change is one request, which the engine makes visible in one step. */
export const MAX_DIRECT_CHANGES = 5_000;

/** A staging index that holds the records of one import, all of them and no others. */
export interface BegunStaging {
  readonly importId: string;
  readonly records: number;
  readonly staging: Staging;
}

export interface StagingAhead {
  /** Takes in a record that will be written; the answer is only to be waited for when there is one. */
  add(record: LibraryRecord): Promise<void> | undefined;
  /** What was begun; undefined when nothing was, or when it went wrong. */
  begun(): BegunStaging | undefined;
  /** Removes what was begun and has not been swapped in. */
  drop(): Promise<void>;
}

/**
 * Begins to fill a staging index while the rows of a large import are still being read, so that the engine does not wait
 * for us; a small one changes the live index later, and nothing is begun. It is only quicker: what goes wrong here is
 * left to the ordinary way, which says so. `updatedAt` is the time that the records will carry.
 */
export function openStagingAhead(
  importId: string,
  updatedAt: string,
  openWriter: () => Promise<IndexWriter>,
  maxDirectChanges = MAX_DIRECT_CHANGES,
): StagingAhead {
  let early: LibraryRecord[] | undefined = []; // until it is clear that the import is a large one
  let writer: IndexWriter | undefined;
  let staging: Staging | undefined;
  let records = 0;
  let isGivenUp = false;

  function send(record: LibraryRecord): Promise<void> | undefined {
    records += 1;
    return staging?.add(publishedFrom({ record, updatedAt }));
  }

  async function begin(first: readonly LibraryRecord[]): Promise<void> {
    writer = await openWriter();
    staging = await writer.beginStaging();
    for (const record of first) await send(record);
  }

  async function orGiveUp(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch {
      isGivenUp = true; // the same failure, or none, comes again when everything is published
    }
  }

  return {
    add(record) {
      if (isGivenUp) return undefined;
      if (early === undefined) {
        const sending = send(record);
        return sending && orGiveUp(sending);
      }
      early.push(record);
      if (early.length <= maxDirectChanges) return undefined;
      const first = early;
      early = undefined;
      return orGiveUp(begin(first));
    },
    begun: () => (staging === undefined || isGivenUp ? undefined : { importId, records, staging }),
    async drop() {
      // The engine may be gone by now; then the next index that is built drops it.
      await writer?.dropStaging().catch(() => undefined);
    },
  };
}
