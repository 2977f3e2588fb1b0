import { YEAR_SPANS } from '../../domain/facets.ts';
import type { Query } from '../../domain/query.ts';
import type { YearCount } from '../../domain/responses.ts';
import type { EngineRequest, EngineResult } from './client.ts';
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

/** The years that have records, in order. */
export function yearCounts(result: EngineResult, field: string): YearCount[] {
  return [...countsOf(result, field)]
    .map(([year, count]) => ({ year: Number(year), count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.year - b.year);
}
