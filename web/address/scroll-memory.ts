import { annotateEntry, currentEntry } from './history-entry.ts';

const STORED_AS = 'metroteca-scroll';

let positions: Record<string, number> = {};
/** Where to scroll once the page shows what it showed then; set by back, forward and reload. */
let pending: number | undefined;

/**
 * Keeps the scroll position of every history entry. The browser restores positions before our results are there,
 * so it is told not to, and pages call `takePendingScroll` when they are ready.
 */
export function rememberScroll(): void {
  history.scrollRestoration = 'manual';
  positions = stored();
  // A typed address is an entry without a name, and must not take over the position of one before it.
  if (currentEntry().key === undefined) annotateEntry({ key: newEntryKey() });
  pending = positions[entryKey()];
  addEventListener('popstate', () => {
    pending = positions[entryKey()] ?? 0;
  });
  addEventListener('scroll', () => {
    if (pending === undefined) positions[entryKey()] = Math.round(scrollY);
  });
  addEventListener('pagehide', () => sessionStorage.setItem(STORED_AS, JSON.stringify(positions)));
}

/** The position to restore, once; undefined when the reader did not come back to this entry. */
export function takePendingScroll(): number | undefined {
  const position = pending;
  pending = undefined;
  return position;
}

export function forgetPendingScroll(): void {
  pending = undefined;
}

/** A name for a new entry of the history. */
export function newEntryKey(): string {
  return String(Date.now());
}

/** Entries that a fragment made have no name; they share a place that nothing else uses. */
function entryKey(): string {
  return currentEntry().key ?? 'fragment';
}

function stored(): Record<string, number> {
  try {
    return JSON.parse(sessionStorage.getItem(STORED_AS) ?? '{}') as Record<string, number>;
  } catch {
    return {}; // a private window without storage, or a value of somebody else: start afresh
  }
}
