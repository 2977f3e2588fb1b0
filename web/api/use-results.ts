import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FacetKey } from '../../domain/facets.ts';
import { KINDS_OF_CITIES } from '../../domain/kinds/kind-of.ts';
import { chosenTerms, EMPTY_QUERY, type Query } from '../../domain/query.ts';
import { encodeQuery } from '../../domain/query-codec.ts';
import type { SearchResponse } from '../../domain/responses.ts';
import { useAfterPause } from './use-after-pause.ts';
import { ApiError, type FailureCode } from './api-error.ts';
import { getResults } from './requests.ts';

/** What the key of every answer while somebody types begins with. */
export const TYPED_RESULTS = 'typed results';

const LOOK_AGAIN_MS = 3000;
const TYPED_MS = 250; // longer than between two letters of one word

/** What the list shows of records, and of rows of registers. */
const AS_SHOWN = { fields: 'row', registers: 'folded' } as const;

/** Results with their counts: what a query asks the API, and under which key its answer is kept. */
function wholeOf(query: Query) {
  return queryOptions({
    queryKey: ['results', encodeQuery(query)],
    queryFn: ({ signal }) => getResults({ ...lookedFor(query), facets: countedFor(query) }, signal),
  });
}

/** Without words there is nothing to find inside documents. */
function lookedFor(query: Query): Query {
  return { ...query, ...AS_SHOWN, in: query.q === '' ? EMPTY_QUERY.in : query.in };
}

const OF_OFFERS: readonly FacetKey[] = ['instrument', 'stage', 'form', 'openness'];

/** Targets are shown below the goals that are chosen, and what tells offers apart once one of their kinds is. */
function countedFor(query: Query): readonly FacetKey[] {
  const isChosen = (key: FacetKey) => chosenTerms(query, key).length > 0;
  const hasOffers = chosenTerms(query, 'kind').some((id) => !KINDS_OF_CITIES.some((kind) => kind.id === id));
  return query.facets.filter((key) => {
    if (key === 'target') return isChosen('sdg') || isChosen('declared') || isChosen('target');
    return !OF_OFFERS.includes(key) || hasOffers || isChosen(key);
  });
}

/** Results alone, which are there sooner (`docs/decisions/0021-results-before-counts.md`). */
export function typedOf(query: Query) {
  const alone = { ...query, facets: [] };
  return queryOptions({
    queryKey: [TYPED_RESULTS, encodeQuery(alone)],
    queryFn: ({ signal }) => getResults(lookedFor(alone), signal),
  });
}

/**
 * The results of a query; the previous ones stay until the next are there. While somebody types they come without
 * new counts, which follow when the typing pauses; until then the counts before are beside them. Nothing is asked for as
 * long as the reader has not.
 */
export function useResults(query: Query, isAsked: boolean) {
  const settled = useAfterPause(query, TYPED_MS);
  const isTyped = settled.q !== query.q && restOf(settled) === restOf(query);
  const isKnown = useQueryClient().getQueryData(wholeOf(query).queryKey) !== undefined;
  const isAlone = isTyped && !isKnown;
  // A library that is just being built will be there in a moment: look again without being asked.
  const lookAgain = { refetchInterval: isBeingBuilt, placeholderData: keepPreviousData } as const;
  const whole = useQuery({ ...wholeOf(query), ...lookAgain, enabled: isAsked && !isAlone });
  const typed = useQuery({ ...typedOf(query), ...lookAgain, enabled: isAsked && isAlone });
  const isTypedNewer = typed.data !== undefined && !typed.isPlaceholderData && whole.isPlaceholderData;
  const results = isAlone || isTypedNewer ? typed : whole;

  const counted = whole.data;
  const data = useMemo(
    () =>
      results.data === undefined || counted === undefined
        ? results.data
        : { ...results.data, facets: counted.facets, more: counted.more },
    [results.data, counted],
  );
  return { ...results, data, counted: whole.data } satisfies Results;
}

/** All of a query but its text, which also goes back to page 1. */
function restOf(query: Query): string {
  return encodeQuery({ ...query, q: '', page: 1 });
}

/** What the page knows of its results. */
export interface Results {
  readonly data: SearchResponse | undefined;
  /** The latest answer with counts of its own. */
  readonly counted: SearchResponse | undefined;
  readonly error: Error | null;
  readonly isError: boolean;
  readonly isFetching: boolean;
  readonly isPlaceholderData: boolean;
  readonly refetch: () => unknown;
}

const NOT_YET: readonly FailureCode[] = ['index_not_ready', 'index_incomplete'];

/** Asks again in a moment while the library is still being built, or a part of it is away. */
export function isBeingBuilt({
  state: { error },
}: {
  readonly state: { readonly error: Error | null };
}): number | false {
  return error instanceof ApiError && NOT_YET.includes(error.code) && LOOK_AGAIN_MS;
}
