import { useId } from 'react';
import { facetOf, type FacetKey } from '../../domain/facets.ts';
import { changeQuery, chosenTerms } from '../../domain/query.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useAddress } from '../search/address-context.ts';
import styles from './any-or-all.module.css';

/** Whether one of the chosen terms is enough or all must match (F2); only where allowed and two are chosen. */
export function AnyOrAll({ facet }: { readonly facet: FacetKey }) {
  const { query, change } = useAddress();
  const { facets } = useMessages();
  const name = useId();
  if (!facetOf(facet).allowsAll || chosenTerms(query, facet).length < 2) return null;
  const isAll = query.all.includes(facet);
  const others = query.all.filter((key) => key !== facet);

  return (
    <div className={styles.switch} role="radiogroup" aria-label={`${facets.names[facet]}: ${facets.match}`}>
      <label>
        <input
          type="radio"
          name={name}
          checked={!isAll}
          onChange={() => change(changeQuery(query, { all: others }))}
        />
        {facets.any}
      </label>
      <label>
        <input
          type="radio"
          name={name}
          checked={isAll}
          onChange={() => change(changeQuery(query, { all: [...others, facet] }))}
        />
        {facets.all}
      </label>
    </div>
  );
}
