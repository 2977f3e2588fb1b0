import type { NewSearch, SavedSearch, SavedSearchesResponse } from '../../../../domain/saved-searches.ts';
import { ask } from '../../api/ask.ts';

const SEARCHES = '/api/desk/searches';

export function getSearches(signal: AbortSignal): Promise<SavedSearchesResponse> {
  return ask(SEARCHES, { signal });
}

/** Keeps a search under a name; one of the same name is replaced. */
export function keepSearch(search: NewSearch): Promise<SavedSearch> {
  return ask(SEARCHES, { method: 'POST', body: search });
}

export function forgetSearch(id: string): Promise<void> {
  return ask(`${SEARCHES}/${encodeURIComponent(id)}`, { method: 'DELETE' });
}
