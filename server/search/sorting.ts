import type { Query, Sort } from '../../domain/query.ts';

const NEWEST = ['yearSort:desc', 'updatedAtMs:desc'];

/** Sort fields of the index. What they leave equal, its ranking rules settle: words, then the evidence score, then id. */
const SORT_FIELDS = {
  relevance: [],
  newest: NEWEST,
  oldest: ['yearSort:asc', 'updatedAtMs:asc'],
  title: ['titleSort:asc'],
  updated: ['updatedAtMs:desc'],
} as const satisfies Record<Sort, readonly string[]>;

/** The engine's sort expressions of a query. Without words, relevance is nearness where a place is given, else newness. */
export function buildSort(query: Query): string[] {
  if (query.sort !== 'relevance' || query.q !== '') return [...SORT_FIELDS[query.sort]];
  if (query.near) return [`_geoPoint(${query.near.lat}, ${query.near.lng}):asc`, ...NEWEST];
  return [...NEWEST];
}
