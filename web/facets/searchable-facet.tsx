import { useState } from 'react';
import { useMessages, wordOf } from '../language/messages.ts';
import { FindBox } from './find-box.tsx';
import { TermList } from './term-list.tsx';
import type { TermFacetProps } from './term-facet-props.ts';
import { useMatchingTerms } from './use-matching-terms.ts';
import styles from './searchable-facet.module.css';

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
