/** What we keep with an entry of the browser's history: nothing that a link would need. */
export interface HistoryEntry {
  /** Names the entry, to find its scroll position again. */
  readonly key?: string;
  /** On a record: the query part of the results it was opened from. */
  readonly results?: string;
  /** On a record: the results are the entry just before this one. */
  readonly followsResults?: boolean;
  /** On results: the record that was opened from them, to put the focus back on it. */
  readonly opened?: string;
  /** On results: parts of the address that were not understood and are no longer in it. */
  readonly leftOut?: readonly string[];
}

/** The present entry's own notes. Other scripts may have put anything there, so nothing is trusted. */
export function currentEntry(): HistoryEntry {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? state : {};
}

/** Adds notes to the present entry. */
export function annotateEntry(notes: HistoryEntry): void {
  history.replaceState({ ...currentEntry(), ...notes }, '');
}
