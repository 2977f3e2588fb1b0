import type { Query } from '../../domain/query.ts';
import type { YearCount } from '../../domain/responses.ts';
import type { EngineRequest, EngineResult } from './client.ts';
import { buildFilter } from './filters.ts';
import type { Matching } from './matching.ts';

/** By year of adoption, else of the start. */
export const YEAR_FIELD = 'yearSort';

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
export function yearCounts(result: EngineResult): YearCount[] {
  return [...countsOf(result, YEAR_FIELD)]
    .map(([year, count]) => ({ year: Number(year), count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.year - b.year);
}
