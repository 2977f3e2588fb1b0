import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { FacetKey } from '../../domain/facets.ts';
import { encodeQuery } from '../../domain/query-codec.ts';
import type { TermCount } from '../../domain/responses.ts';
import { getMatchingTerms } from '../api/requests.ts';
import { useAddress } from '../address/address-context.ts';
import { useAfterPause } from '../api/use-after-pause.ts';

const PAUSE_MS = 120;

/** The terms of a facet that match a text; undefined while there is no text, or nothing has come yet. */
export function useMatchingTerms(facet: FacetKey, text: string): readonly TermCount[] | undefined {
  const { query } = useAddress();
  const wanted = useAfterPause(text.trim(), PAUSE_MS);
  const { data } = useQuery({
    queryKey: ['terms', facet, wanted, encodeQuery({ ...query, page: 1 })],
    queryFn: ({ signal }) => getMatchingTerms(facet, wanted, { ...query, page: 1 }, signal),
    enabled: wanted !== '',
    placeholderData: keepPreviousData,
  });
  return text.trim() === '' || wanted === '' ? undefined : data?.terms;
}
