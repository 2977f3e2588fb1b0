import { readAddress, writeAddress } from '../address/address.ts';
import type { HistoryEntry } from '../address/history-entry.ts';

/** The way back to the present results, from a page that is opened here. */
export function wayBack(): HistoryEntry {
  return { results: writeAddress(readAddress(location.search)), followsResults: true };
}
