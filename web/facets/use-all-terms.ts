import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { MAX_PAGE_SIZE } from '../../domain/query.ts';
import type { FacetKey } from '../../domain/facets.ts';
import { encodeQuery } from '../../domain/query-codec.ts';
import type { TermCount } from '../../domain/responses.ts';
import { getMatchingTerms } from '../api/requests.ts';
import { useAddress } from '../address/address-context.ts';

/** The most frequent terms of a facet of which an answer holds only some, once a reader wants them. */
export function useAllTerms(facet: FacetKey, isWanted: boolean): readonly TermCount[] | undefined {
  const { query } = useAddress();
  const asked = { ...query, page: 1, size: MAX_PAGE_SIZE };
  const { data } = useQuery({
    queryKey: ['all terms', facet, encodeQuery(asked)],
    queryFn: ({ signal }) => getMatchingTerms(facet, '', asked, signal),
    enabled: isWanted,
    placeholderData: keepPreviousData,
  });
  return isWanted ? data?.terms : undefined;
}
