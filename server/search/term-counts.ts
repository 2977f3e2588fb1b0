import { comesWhole, facetOf, isNamedByPages, type FacetKey } from '../../domain/facets.ts';
import { chosenTerms, type Query } from '../../domain/query.ts';
import type { TermCount } from '../../domain/responses.ts';
import type { EngineResult } from './engine/client.ts';
import type { TermNames } from './term-names.ts';

/** The counts of one facet in a result, labelled and in order (F4, F5, F6). */
export function readTermCounts(
  result: EngineResult,
  key: FacetKey,
  query: Query,
  names: TermNames,
): TermCount[] {
  const terms = countTerms(result, key, query, names);
  return terms.map(({ id, count, selected }) => ({ id, label: names.label(id), count, selected }));
}

export interface WrittenTerms {
  /** A list of `TermCount` in JSON. */
  readonly json: string;
  /** What is left out of it; undefined for nothing. */
  readonly more: { readonly terms: number; readonly count: number } | undefined;
}

/** The first terms as `readTermCounts`, in JSON: as many as the query wants, and the chosen ones. */
export function writeTermCounts(
  result: EngineResult,
  key: FacetKey,
  query: Query,
  names: TermNames,
): WrittenTerms {
  const all = countTerms(result, key, query, names);
  let room = comesWhole(key) ? all.length : query.facetSize;
  const terms = all.filter(({ selected }) => selected || room-- > 0);
  const left = all.length - terms.length;
  const sum = (of: readonly Counted[]) => of.reduce((total, { count }) => total + count, 0);
  const stated = result.stated?.[facetOf(key).field] ?? sum(all);
  const more = left === 0 ? undefined : { terms: left, count: stated - sum(terms) };
  const write = query.fields === 'row' ? shortWriter(key, names) : wholeWriter(names);
  return { json: `[${terms.map(write).join(',')}]`, more };
}

function wholeWriter(names: TermNames) {
  return ({ id, count, selected }: Counted) => `{${names.json(id)},"count":${count},"selected":${selected}}`;
}

/** As `RowTermSchema`. */
function shortWriter(key: FacetKey, names: TermNames) {
  const name = isNamedByPages(key)
    ? (id: string) => `"id":${JSON.stringify(id)}`
    : (id: string) => names.json(id);
  return ({ id, count, selected }: Counted) =>
    `{${name(id)},"count":${count}${selected ? ',"selected":true' : ''}}`;
}

interface Counted extends Omit<TermCount, 'label'> {
  readonly rank: number;
}

function countTerms(result: EngineResult, key: FacetKey, query: Query, names: TermNames): Counted[] {
  const chosen = chosenTerms(query, key);
  const counts = result.facetDistribution?.[facetOf(key).field] ?? {};
  const ids = [
    ...Object.keys(counts).filter((id) => counts[id] !== 0 || chosen.includes(id)),
    ...chosen.filter((id) => !Object.hasOwn(counts, id)),
  ];
  const rank = names.ranks(ids);
  const terms = ids.map((id) => {
    return { id, count: counts[id] ?? 0, selected: chosen.includes(id), rank: rank(id) };
  });
  const byCount = facetOf(key).order === 'count';
  return terms.sort((a, b) => (byCount && b.count - a.count) || a.rank - b.rank);
}
