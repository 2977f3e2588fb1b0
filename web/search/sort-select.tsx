import { useId } from 'react';
import { changeQuery, SORTS, type Query, type Sort } from '../../domain/query.ts';
import { useMessages } from '../language/messages.ts';
import { useAddress } from '../address/address-context.ts';
import styles from '../ui/results.module.css';

/** The order of the list. */
export function SortSelect() {
  const { query, change } = useAddress();
  const { search } = useMessages();
  const id = useId();
  const isByNewness = isRelevanceNewness(query);
  return (
    <p className={styles.sort}>
      <label htmlFor={id}>{search.sort}</label>
      <select
        id={id}
        value={isByNewness && query.sort === 'relevance' ? 'newest' : query.sort}
        onChange={(event) => change(changeQuery(query, { sort: event.target.value as Sort }))}
      >
        {SORTS.filter((sort) => sort !== 'relevance' || !isByNewness).map((sort) => (
          <option key={sort} value={sort}>
            {search.sorts[sort]}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Without words or a place nothing matches better than something else, and the newest come first. */
function isRelevanceNewness({ q, near }: Query): boolean {
  return q === '' && near === undefined;
}
