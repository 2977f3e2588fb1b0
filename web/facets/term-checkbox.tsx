import { memo } from 'react';
import { facetOf, type FacetKey } from '../../domain/facets.ts';
import { toggleTerm } from '../../domain/query.ts';
import { changeSearch } from '../address/change-search.ts';
import { numberText } from '../../languages/numbers.ts';
import { useLanguage } from '../language/messages.ts';
import styles from './terms.module.css';

interface TermCheckboxProps {
  readonly facet: FacetKey;
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** As the address says, so a tick shows before the answer comes. */
  readonly isChosen: boolean;
}

/** One term with its count. There are over a hundred on a page, so each is drawn again only when it changed. */
export const TermCheckbox = memo(function TermCheckbox(props: TermCheckboxProps) {
  const { facet, id, label, count, isChosen } = props;
  const language = useLanguage();
  const isOurs = facetOf(facet).vocabulary !== undefined; // said in the language of the page
  return (
    <label className={styles.term}>
      <input
        type="checkbox"
        checked={isChosen}
        onChange={() => changeSearch((query) => toggleTerm(query, facet, id))}
      />
      <span dir={isOurs ? undefined : 'auto'}>{label}</span>{' '}
      <span className={styles.count}>{numberText(language, count)}</span>
    </label>
  );
});
