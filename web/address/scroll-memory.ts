import { currentEntry } from './history-entry.ts';

const STORED_AS = 'metroteca-scroll';
const FIRST_ENTRY = 'first';

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

function entryKey(): string {
  return currentEntry().key ?? FIRST_ENTRY;
}

function stored(): Record<string, number> {
  try {
    return JSON.parse(sessionStorage.getItem(STORED_AS) ?? '{}') as Record<string, number>;
  } catch {
    return {}; // a private window without storage, or a value of somebody else: start afresh
  }
}
