import { YEAR_SPANS } from '../../domain/facets.ts';
import { OPEN_END } from '../../domain/period.ts';
import type { Query } from '../../domain/query.ts';
import type { YearCount } from '../../domain/responses.ts';
import type { EngineRequest, EngineResult } from './engine/client.ts';
import { buildFilter } from './filters.ts';
import type { Matching } from './matching.ts';

/** Where a record counts by year: in that of its adoption, else of its start; in its last when last years are meant. */
export function yearField({ years }: Query): string {
  return YEAR_SPANS[years === 'ended' ? 'ended' : 'begun'].from;
}

/** A request without hits that counts fields over exactly what a query matches: its own selections hold too. */
export function buildTally(
  query: Query,
  matching: Matching,
  index: string,
  fields: readonly string[],
): EngineRequest {
  return {
    indexUid: index,
    ...matching,
    filter: buildFilter(query),
    page: 1,
    hitsPerPage: 0,
    facets: [...fields],
  };
}

/** How many records have each value of a field. */
export function countsOf(result: EngineResult, field: string): ReadonlyMap<string, number> {
  return new Map(Object.entries(result.facetDistribution?.[field] ?? {}));
}

/** Fields whose counts say how many records are active in a year. */
export const ACTIVE_FIELDS = Object.values(YEAR_SPANS.active);

/** How many records are active in each year: those that have begun by then, less those that have ended before. */
export function activeCounts(result: EngineResult): YearCount[] {
  const begun = countsOf(result, YEAR_SPANS.active.from);
  const ended = countsOf(result, YEAR_SPANS.active.to);
  const years = [...begun.keys(), ...ended.keys()].map(Number).filter((year) => year !== OPEN_END);
  const counts: YearCount[] = [];
  let count = 0;
  for (let year = Math.min(...years); year <= Math.max(...years); year += 1) {
    count += begun.get(String(year)) ?? 0;
    if (count > 0) counts.push({ year, count });
    count -= ended.get(String(year)) ?? 0;
  }
  return counts;
}

/** The years that have records, in order. */
export function yearCounts(result: EngineResult, field: string): YearCount[] {
  return [...countsOf(result, field)]
    .map(([year, count]) => ({ year: Number(year), count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.year - b.year);
}
