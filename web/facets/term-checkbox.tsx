import type { FacetKey } from '../../domain/facets.ts';
import { chosenTerms, toggleTerm } from '../../domain/query.ts';
import type { TermCount } from '../../domain/responses.ts';
import { numberText } from '../messages/numbers.ts';
import { useLanguage } from '../messages/use-messages.ts';
import { useAddress } from '../search/address-context.ts';
import styles from './terms.module.css';

interface TermCheckboxProps {
  readonly facet: FacetKey;
  readonly term: Pick<TermCount, 'id' | 'label' | 'count'>;
}

/** One term with its count. Whether it is ticked says the address, so a tick shows before the answer comes. */
export function TermCheckbox({ facet, term }: TermCheckboxProps) {
  const { query, change } = useAddress();
  const language = useLanguage();
  return (
    <label className={styles.term}>
      <input
        type="checkbox"
        checked={chosenTerms(query, facet).includes(term.id)}
        onChange={() => change(toggleTerm(query, facet, term.id))}
      />
      <span dir="auto">{term.label}</span>{' '}
      <span className={styles.count}>{numberText(language, term.count)}</span>
    </label>
  );
}
