import { useQueries } from '@tanstack/react-query';
import { FACET_KEYS } from '../../domain/facets.ts';
import { changeQuery, chosenTerms, setTerms, type Language, type Query } from '../../domain/query.ts';
import { encodeQuery } from '../../domain/query-codec.ts';
import type { SearchResponse } from '../../domain/responses.ts';
import { getResults } from '../api/requests.ts';
import { termLabel } from '../language/term-label.ts';
import type { SiteMessages } from '../../languages/messages.ts';
import { listText } from '../ui/joined-text.ts';
import { useLanguage, useMessages } from '../language/messages.ts';
import { useAddress } from '../address/address-context.ts';
import { appliedFilters, type AppliedFilter } from '../facets/applied.ts';

/** A condition to leave out, and how many results there are without it. */
export interface WayOut extends AppliedFilter {
  readonly total: number;
}

/** For results that are empty: each condition that helps when left out, the most helpful first. */
export function useWaysOut(answer: SearchResponse): WayOut[] {
  const { query } = useAddress();
  const language = useLanguage();
  const messages = useMessages();
  const conditions = answer.total === 0 ? conditionsOf(query, answer.facets, language, messages) : [];

  const totals = useQueries({
    queries: conditions.map(({ without }) => {
      const asked: Query = { ...without, size: 1, facets: [] };
      return {
        queryKey: ['total', encodeQuery(asked)],
        queryFn: async ({ signal }: { signal: AbortSignal }) => (await getResults(asked, signal)).total,
      };
    }),
  });

  return conditions
    .map((condition, at) => ({ ...condition, total: totals[at]?.data ?? 0 }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}

const OTHERS: readonly string[] = ['years', 'near', 'area', 'inside'];

/** The text, each facet with all its terms, the years, the circle; none when leaving it out would leave nothing asked. */
function conditionsOf(
  query: Query,
  facets: SearchResponse['facets'],
  language: Language,
  messages: SiteMessages,
): AppliedFilter[] {
  const text =
    query.q === ''
      ? []
      : [{ id: 'q', name: messages.applied.text({ text: query.q }), without: changeQuery(query, { q: '' }) }];
  const ofFacets = FACET_KEYS.filter((key) => chosenTerms(query, key).length > 0).map((key) => ({
    id: key,
    name: listText(
      language,
      chosenTerms(query, key).map((term) =>
        key === 'sdg' || key === 'target'
          ? messages.applied.sdg({ goal: term })
          : termLabel(language, key, term, facets),
      ),
    ),
    without: setTerms(query, key, []),
  }));
  const others = appliedFilters(query, facets, language, messages).filter(({ id }) => OTHERS.includes(id));
  const conditions = [...text, ...ofFacets, ...others];
  return conditions.length > 1 ? conditions : [];
}
