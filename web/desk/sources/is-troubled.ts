import { GOOD_RESULTS } from '../../../domain/desk-lists.ts';
import type { TableSource } from '../../../domain/table-sources.ts';

/** Whether the last visit of a table came to something that somebody should look at. */
export function isTroubled({ isPaused, lastVisit }: TableSource): boolean {
  return !isPaused && lastVisit !== null && !GOOD_RESULTS.includes(lastVisit.result);
}
