import type { ImportSummary } from '../../../domain/desk.ts';
import type { ImportEntry } from '../../../library/catalogue/import-store.ts';
import type { Proposal } from '../../../library/accounts/proposal-store.ts';
import type { KeptImport } from '../../../ingest/import/kept-imports.ts';

/** An import as the desk knows it: its own folder, its place in the history, or both. */
export interface KnownImport {
  readonly id: string;
  readonly kept?: KeptImport;
  readonly entry?: ImportEntry;
  /** Its proposal, where its author may not publish it. */
  readonly proposal?: Proposal;
  /** Whether this program is publishing it at this moment. */
  readonly isPublishing: boolean;
}

/**
 * The state of an import, worked out each time from what is so: what the catalogue has, what is being done, and what
 * the examination found. What its folder says of a publication is never believed: that may have been of another
 * catalogue, or of a program that was stopped.
 */
export function stateOf({ id, kept, entry, isPublishing }: KnownImport): ImportSummary['state'] {
  if (isPublishing) return 'publishing'; // in the catalogue perhaps, and on its way to the index
  if (entry) return entry.state === 'planned' ? 'ready' : entry.state;
  if (!kept) throw new Error(`The import ${id} is nowhere`);
  return kept.state === 'published' || kept.state === 'publishing' ? 'ready' : kept.state;
}
