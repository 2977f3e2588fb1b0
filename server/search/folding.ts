import { facetOf } from '../../domain/facets.ts';
import { chosenTerms, type Query } from '../../domain/query.ts';
import type { SearchResponse } from '../../domain/responses.ts';
import type { EngineRequest, EngineResult } from './engine/client.ts';
import { quote } from './filters.ts';
import type { SearchRequests } from './requests.ts';
import type { NamesOf } from './term-names.ts';
import { countsOf } from './tally.ts';

/** Whether rows of registers stay out of the list, because nobody asked for them or for a source. */
export function isFolded(query: Query): boolean {
  const asksForRows = chosenTerms(query, 'entry').length > 0 || chosenTerms(query, 'source').length > 0;
  return query.registers === 'folded' && !asksForRows;
}

/**
 * The same requests with a list of cases alone, and two more at their end: one counts everything, so that no count is
 * of cases alone, one the rows of each register. Rows are no related records either: those that match are counted.
 */
export function foldRequests(asked: SearchRequests): SearchRequests {
  const [first, ...others] = asked.requests;
  const count = { ...asked.page, ...asked.same, page: 1, hitsPerPage: 0, attributesToRetrieve: ['id'] };
  const rows = { ...withEntry(count, 'register'), facets: [facetOf('source').field] };
  const [everything, ...related] = asked.forRelated;
  return {
    ...asked,
    forRelated: everything ? [everything, ...related.map((one) => withEntry(one, 'case'))] : [],
    requests: [casesOnly(first), ...others, count, rows],
    page: casesOnly(asked.page),
  };
}

/** What a folded list answers: its page, with the counts of everything. */
export function unfoldResults(results: readonly EngineResult[]): {
  readonly results: readonly EngineResult[];
  readonly rows: EngineResult;
  /** Nothing but rows matches: then they are the list. */
  readonly hasOnlyRows: boolean;
} {
  const [first, ...others] = results;
  const [count, rows] = others.slice(-2);
  if (!first || !count || !rows) throw new Error('The engine left out a result');
  const { totalHits, facetDistribution = {} } = count;
  return {
    results: [{ ...first, totalHits, facetDistribution }, ...others.slice(0, -2)],
    rows,
    hasOnlyRows: first.totalHits === 0 && rows.totalHits > 0,
  };
}

/** The registers whose rows were folded, the fullest first. */
export function foldedOf(rows: EngineResult | undefined, namesOf: NamesOf): SearchResponse['folded'] {
  if (!rows) return [];
  const names = namesOf('source');
  return [...countsOf(rows, facetOf('source').field)]
    .filter(([, count]) => count > 0)
    .map(([id, count]) => ({ id, label: names.label(id), count }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

function casesOnly(request: EngineRequest): EngineRequest {
  return { ...withEntry(request, 'case'), facets: [] };
}

function withEntry(request: EngineRequest, entry: string): EngineRequest {
  const filter = [...((request.filter ?? []) as string[]), `${facetOf('entry').field} = ${quote(entry)}`];
  return { ...request, filter };
}
