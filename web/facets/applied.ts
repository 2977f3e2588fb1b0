import { facetsOfProblem, problemIn, withoutProblem } from '../../domain/problems.ts';
import { FACET_KEYS, type FacetKey } from '../../domain/facets.ts';
import {
  changeQuery,
  chosenTerms,
  EMPTY_QUERY,
  toggleTerm,
  type Language,
  type Query,
} from '../../domain/query.ts';
import type { SearchResponse } from '../../domain/responses.ts';
import { termLabel } from '../language/term-label.ts';
import { spanText } from '../../languages/isolate.ts';
import { directionOf } from '../language/spoken.ts';
import { goalName } from '../ui/goal-tile.tsx';
import type { SiteMessages } from '../../languages/messages.ts';

/** One thing that narrows the results, and the query without it. */
export interface AppliedFilter {
  readonly id: string;
  readonly name: string;
  /** How it goes together with the one before it, when both are of one facet (F2). */
  readonly joint?: 'or' | 'and';
  readonly without: Query;
}

/** As chips: what a card of the start page set is one thing with the name of the card, as long as nobody changes it. */
export function appliedChips(
  query: Query,
  facets: SearchResponse['facets'],
  language: Language,
  messages: SiteMessages,
): AppliedFilter[] {
  const filters = appliedFilters(query, facets, language, messages);
  const problem = problemIn(query);
  if (!problem) return filters;
  const set: readonly string[] = facetsOfProblem(problem);
  const others = filters.filter(({ id }) => !set.includes(id.split(' ')[0]!));
  const name = messages.start.problems[problem.id];
  return [{ id: `problem ${problem.id}`, name, without: withoutProblem(query, problem) }, ...others];
}

/** What narrows the results besides the text, in the order of the facets. */
export function appliedFilters(
  query: Query,
  facets: SearchResponse['facets'],
  language: Language,
  messages: SiteMessages,
): AppliedFilter[] {
  const ofTerms = FACET_KEYS.flatMap((key) =>
    chosenTerms(query, key).map((term, at) => ({
      id: `${key} ${term}`,
      name: filterName(key, term),
      ...(at > 0 && { joint: query.all.includes(key) ? ('and' as const) : ('or' as const) }),
      without: toggleTerm(query, key, term),
    })),
  );
  return [
    ...ofTerms,
    ...ofYears(query, language, messages),
    ...ofNear(query, messages),
    ...ofArea(query, messages),
    ...ofInside(query, messages),
  ];

  function filterName(key: FacetKey, term: string): string {
    if (key === 'sdg') return `${messages.applied.sdg({ goal: term })} ${goalName(Number(term), language)}`;
    if (key === 'declared')
      return messages.applied.declared({ goal: term, name: goalName(Number(term), language) });
    if (key === 'target') return messages.applied.sdg({ goal: term });
    return termLabel(language, key, term, facets);
  }
}

/** A query with its words and nothing that narrows them. */
export function withoutFilters(query: Query): Query {
  const { from: _from, to: _to, near: _near, area: _area, ...rest } = query;
  const part = query.in === 'documents' ? 'both' : query.in;
  return changeQuery(rest, { terms: {}, all: [], years: EMPTY_QUERY.years, in: part });
}

/** "active in 2015–2030", "begun in 2015 or later"; undefined when no year is asked for. */
function yearsName(
  { from, to, years }: Query,
  language: Language,
  { applied }: SiteMessages,
): string | undefined {
  const nameOf = applied.years[years];
  if (from !== undefined && to !== undefined)
    return nameOf({ span: spanText(from, to, directionOf(language)) });
  if (from !== undefined) return nameOf({ span: applied.orLater({ year: from }) });
  return to === undefined ? undefined : nameOf({ span: applied.orEarlier({ year: to }) });
}

function ofYears(query: Query, language: Language, messages: SiteMessages): AppliedFilter[] {
  const name = yearsName(query, language, messages);
  const { from: _from, to: _to, ...rest } = query;
  return name === undefined
    ? []
    : [{ id: 'years', name, without: changeQuery(rest, { years: EMPTY_QUERY.years }) }];
}

function ofNear(query: Query, { applied }: SiteMessages): AppliedFilter[] {
  const { near, ...rest } = query;
  return near ? [{ id: 'near', name: applied.near({ km: near.km }), without: changeQuery(rest, {}) }] : [];
}

function ofArea(query: Query, { applied }: SiteMessages): AppliedFilter[] {
  const { area, ...rest } = query;
  return area ? [{ id: 'area', name: applied.area, without: changeQuery(rest, {}) }] : [];
}

function ofInside(query: Query, { applied }: SiteMessages): AppliedFilter[] {
  return query.in === 'documents' && query.q !== ''
    ? [{ id: 'inside', name: applied.inside, without: changeQuery(query, { in: 'both' }) }]
    : [];
}
