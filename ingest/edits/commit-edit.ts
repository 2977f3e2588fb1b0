import { EditSchema, type Edit, type EditAction } from '../../domain/edit.ts';
import type { LibraryRecord } from '../../domain/record.ts';
import { contentHash } from '../../library/catalogue/content-hash.ts';
import { newImportId, type ImportEntry } from '../../library/catalogue/import-store.ts';
import type { Catalogue } from '../../library/catalogue/open-catalogue.ts';
import type { Withdrawal } from '../../library/catalogue/withdrawal.ts';

/** What becomes of one record. `base`: the revision that the editor has seen. */
export type RecordChange = { readonly id: string; readonly base: number } & (
  { readonly record: LibraryRecord } | { readonly withdrawal: Withdrawal }
);

/** A record was changed since the editor has seen it; nothing was written. */
export class RecordOutdatedError extends Error {
  override readonly name = 'RecordOutdatedError';
  readonly id: string;
  readonly base: number;

  constructor(id: string, base: number) {
    super(`${id} was changed since its revision ${base}.`);
    this.id = id;
    this.base = base;
  }
}

/** What is done, and by whom. */
export interface EditDecided {
  readonly action: EditAction;
  readonly by: string;
  /** What else belongs into the same transaction. */
  readonly also?: () => void;
}

const MAX_NAMED = 20; // records that the history names; the revisions have all of them

/**
 * Writes what an editor decided about records to the catalogue in one transaction: as an import without a file, so that
 * history and undo are those of every other import. What is as it was is left out; undefined when that is everything.
 * The caller holds the catalogue's lock and tells the index afterwards. Throws RecordOutdatedError or CatalogueError,
 * with nothing changed.
 */
export function commitEdit(
  changes: readonly RecordChange[],
  { action, by, also }: EditDecided,
  catalogue: Catalogue,
): string | undefined {
  const now = new Date();
  const [id, at] = [newImportId(now), now.toISOString()];
  return catalogue.publishing(() => {
    const real = changes.filter((change) => isChange(change, catalogue));
    if (real.length === 0) return undefined;
    catalogue.imports.put(entryOf(id, at, { action, records: real.map((change) => change.id) }, real, by));
    for (const change of real) {
      if ('record' in change) catalogue.revisions.publish(change.record, id, at);
      else catalogue.revisions.withdraw(change.id, id, at, change.withdrawal);
    }
    also?.();
    catalogue.meta.raiseContentVersion();
    return id;
  });
}

/** What an import was, when it was an edit at the desk. */
export function readEdit(report: object): Edit | undefined {
  const { edit } = report as { edit?: unknown };
  return edit === undefined ? undefined : EditSchema.parse(edit);
}

function isChange(change: RecordChange, catalogue: Catalogue): boolean {
  const head = catalogue.records.head(change.id);
  if (head?.revision !== change.base) throw new RecordOutdatedError(change.id, change.base);
  return !('record' in change && head.state === 'published' && head.hash === contentHash(change.record));
}

function entryOf(
  id: string,
  at: string,
  { action, records }: Edit,
  changes: readonly RecordChange[],
  by: string,
): ImportEntry {
  const changed = changes.filter((change) => 'record' in change).length;
  const edit: Edit = { action, records: records.slice(0, MAX_NAMED) };
  const archived = changes.length - changed;
  const counts = { read: changed, new: 0, changed, unchanged: 0, refused: 0, archived };
  return {
    id,
    at,
    finishedAt: at,
    by,
    mode: 'edit',
    files: [],
    counts,
    report: { edit },
    state: 'published',
  };
}
