import { facetOf, type FacetKey } from '../../domain/facets.ts';
import { chosenTerms, type Query } from '../../domain/query.ts';
import type { TermCount } from '../../domain/responses.ts';
import type { EngineResult } from './client.ts';
import type { TermNames } from './term-names.ts';

/** The counts of one facet in a result, labelled and in order (F4, F5, F6). */
export function readTermCounts(
  result: EngineResult,
  key: FacetKey,
  query: Query,
  names: TermNames,
): TermCount[] {
  const chosen = chosenTerms(query, key);
  const counts = result.facetDistribution?.[facetOf(key).field] ?? {};
  const terms: TermCount[] = [];
  for (const [id, count] of Object.entries(counts)) {
    const selected = chosen.includes(id);
    if (count > 0 || selected) terms.push({ id, label: names.label(id), count, selected });
  }
  for (const id of chosen) {
    if (!Object.hasOwn(counts, id)) terms.push({ id, label: names.label(id), count: 0, selected: true });
  }
  return sortTerms(terms, key, names);
}

function sortTerms(terms: readonly TermCount[], key: FacetKey, names: TermNames): TermCount[] {
  const byCount = facetOf(key).order === 'count';
  const ranked = terms.map((term) => ({ term, rank: names.rank(term.id) }));
  ranked.sort((a, b) => (byCount && b.term.count - a.term.count) || a.rank - b.rank);
  return ranked.map(({ term }) => term);
}
