import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FacetKey } from '../../domain/facets.ts';
import { encodeQuery } from '../../domain/query-codec.ts';
import type { TermCount } from '../../domain/responses.ts';
import { useAddress } from '../address/address-context.ts';
import { getMatchingTerms } from '../api/requests.ts';
import { useAfterPause } from '../api/use-after-pause.ts';
import { useMessages, wordOf } from '../language/messages.ts';
import { FindBox } from './find-box.tsx';
import type { TermFacetProps } from './term-facet-props.ts';
import { TermList } from './term-list.tsx';
import styles from './searchable-facet.module.css';

const PAUSE_MS = 120;

/** A long facet: its most frequent terms, and a box that searches all of them. */
export function SearchableFacet({ facet, terms, more }: TermFacetProps) {
  const { facets } = useMessages();
  const [text, setText] = useState('');
  const found = useMatchingTerms(facet, text);
  const label = wordOf(facets.searchIn, facet) ?? facets.names[facet];
  return (
    <>
      <FindBox label={label} text={text} onChange={setText} />
      {found?.length === 0 && <output className={styles.none}>{facets.noTerm({ text: text.trim() })}</output>}
      <TermList facet={facet} terms={found ?? terms} more={found ? 0 : more[facet]?.terms} />
    </>
  );
}

/** The terms of a facet that match a text; undefined while there is no text, or nothing has come yet. */
function useMatchingTerms(facet: FacetKey, text: string): readonly TermCount[] | undefined {
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
