import { facetOf, type FacetKey } from '../../domain/facets.ts';
import { chosenTerms, type Query } from '../../domain/query.ts';
import { MAX_VALUES_PER_FACET } from '../../library/index/settings.ts';
import type { EngineRequest, EngineResult } from './engine/client.ts';
import { quote } from './filters.ts';
import type { CataloguePort } from './library.ts';
import { buildCount, type SearchRequests } from './requests.ts';

/** Whether the engine may have left terms out of the counts of a facet. */
export function isCut(result: EngineResult, key: FacetKey): boolean {
  return Object.keys(result.facetDistribution?.[facetOf(key).field] ?? {}).length >= MAX_VALUES_PER_FACET;
}

/** Every term that the records of the library may have, of a facet whose terms come with them. */
export function knownTerms(catalogue: Pick<CataloguePort, 'termLabels'>, key: FacetKey): readonly string[] {
  return [...(catalogue.termLabels().get(key)?.keys() ?? [])];
}

/** As many terms as the engine counts at once. */
export function* inParts(terms: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < terms.length; at += MAX_VALUES_PER_FACET) {
    yield terms.slice(at, at + MAX_VALUES_PER_FACET);
  }
}

/** Counts all these terms of a facet, part by part; `ask` asks for the same counts among some terms. */
export async function countInParts(
  key: FacetKey,
  terms: readonly string[],
  ask: (among: string) => Promise<EngineResult>,
): Promise<ReadonlyMap<string, number>> {
  const { field } = facetOf(key);
  const counts = new Map<string, number>();
  for (const part of inParts(terms)) {
    const { facetDistribution } = await ask(amongTerms(key, part));
    for (const [term, count] of Object.entries(facetDistribution?.[field] ?? {})) counts.set(term, count);
  }
  return counts;
}

/** A filter for records that have one of the terms. */
export function amongTerms(key: FacetKey, terms: readonly string[]): string {
  return `${facetOf(key).field} IN [${terms.map(quote).join(', ')}]`;
}

/** The same request among fewer records. */
export function narrow(request: EngineRequest, condition: string): EngineRequest {
  return { ...request, filter: [...((request.filter ?? []) as string[]), condition] };
}

/**
 * Results of a search with what was left out of counts that are cut: those of chosen terms (F4), and how many records have any
 * term, where they have one at most.
 */
export async function completeCounts(
  query: Query,
  { same, counted, countedApart }: Pick<SearchRequests, 'same' | 'counted' | 'countedApart'>,
  index: string,
  results: readonly EngineResult[],
  ask: (requests: readonly EngineRequest[]) => Promise<readonly EngineResult[]>,
): Promise<readonly EngineResult[]> {
  const places = [
    ...counted.map((key) => ({ key, at: 0 })),
    ...countedApart.map((key, which) => ({ key, at: which + 1 })),
  ];
  const completed = [...results];
  for (const { key, at } of places) {
    const result = completed[at];
    if (!result || !isCut(result, key)) continue;
    const { field, multiValued } = facetOf(key);
    const request = buildCount(query, same, index, key);
    const chosen = chosenTerms(query, key);
    const [any, ofChosen] = await ask([
      { ...narrow(request, `${field} EXISTS`), facets: [] },
      ...(chosen.length > 0 ? [narrow(request, amongTerms(key, chosen))] : []),
    ]);
    if (!any) throw new Error('The engine left out a result');
    const { facetDistribution, stated } = result;
    completed[at] = {
      ...result,
      ...(ofChosen && {
        facetDistribution: {
          ...facetDistribution,
          [field]: { ...facetDistribution?.[field], ...ofChosen.facetDistribution?.[field] },
        },
      }),
      ...(!multiValued && { stated: { ...stated, [field]: any.totalHits } }),
    };
  }
  return completed;
}
