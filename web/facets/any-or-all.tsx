import { useId } from 'react';
import { facetOf, type FacetKey } from '../../domain/facets.ts';
import { changeQuery, chosenTerms } from '../../domain/query.ts';
import { useMessages } from '../language/messages.ts';
import { changeSearch } from '../address/change-search.ts';
import { useChosen } from '../address/address-context.ts';
import styles from './any-or-all.module.css';

/**
 * Whether one of the chosen terms is enough or all must match (F2); only where allowed and two are chosen. Comes
 * after the terms, so that none of them moves away under the pointer.
 */
export function AnyOrAll({ facet }: { readonly facet: FacetKey }) {
  const chosen = useChosen();
  const { facets } = useMessages();
  const name = useId();
  if (!facetOf(facet).allowsAll || chosenTerms(chosen, facet).length < 2) return null;
  const isAll = chosen.all.includes(facet);
  const setAll = (next: boolean) =>
    changeSearch((query) => {
      const others = query.all.filter((key) => key !== facet);
      return changeQuery(query, { all: next ? [...others, facet] : others });
    });

  return (
    <div className={styles.switch} role="radiogroup" aria-label={`${facets.names[facet]}: ${facets.match}`}>
      <label>
        <input type="radio" name={name} checked={!isAll} onChange={() => setAll(false)} />
        {facets.any}
      </label>
      <label>
        <input type="radio" name={name} checked={isAll} onChange={() => setAll(true)} />
        {facets.all}
      </label>
    </div>
  );
}
