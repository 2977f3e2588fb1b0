import { navigate } from 'wouter/use-browser-location';
import { currentEntry, type HistoryEntry } from './history-entry.ts';
import { forgetPendingScroll, newEntryKey } from './scroll-memory.ts';

/** Goes to an address inside the site, as a new entry of the history. Another page starts at its top. */
export function goTo(href: string, notes: HistoryEntry = {}): void {
  forgetPendingScroll();
  const isOtherPage = new URL(href, location.href).pathname !== location.pathname;
  navigate(href, { state: { ...notes, key: newEntryKey() } });
  if (isOtherPage) scrollTo(0, 0);
}

/** Changes the address of the present entry, which keeps its notes. */
export function rewriteTo(href: string): void {
  navigate(href, { replace: true, state: currentEntry() });
}
