import type { Query, Sort } from '../../domain/query.ts';
import { asksHow } from './asks-how.ts';
import { isRecommended } from './recommended.ts';

const NEWEST = ['yearSort:desc', 'updatedAtMs:desc'];

/** Sort fields of the index. What they leave equal, its ranking rules settle: words, then the evidence score, then id. */
const SORT_FIELDS = {
  relevance: [],
  recommended: ['isOffer:asc', 'evidenceScore:desc', ...NEWEST], // what cities did before what is on offer to them
  newest: NEWEST,
  oldest: ['yearSort:asc', 'updatedAtMs:asc'],
  title: ['titleSort:asc'],
  updated: ['updatedAtMs:desc'],
} as const satisfies Record<Sort, readonly string[]>;

/**
 * The engine's sort expressions of a query. Without words, relevance is nearness where a place is given, else what we
 * recommend. Who asks how to do something gets guides first.
 */
export function buildSort(query: Query): string[] {
  if (isRecommended(query)) return [...SORT_FIELDS.recommended];
  if (query.sort === 'relevance' && asksHow(query.q)) return ['isGuide:desc'];
  if (query.sort !== 'relevance' || query.q !== '' || !query.near) return [...SORT_FIELDS[query.sort]];
  return [`_geoPoint(${query.near.lat}, ${query.near.lng}):asc`, ...NEWEST];
}
