import { useId } from 'react';
import { changeQuery, EMPTY_QUERY, SORTS, type Query, type Sort } from '../../domain/query.ts';
import { useMessages } from '../language/messages.ts';
import { useAddress } from '../address/address-context.ts';
import { Select } from '../ui/select.tsx';
import styles from '../ui/results.module.css';

/** The order of the list. */
export function SortSelect() {
  const { query, change } = useAddress();
  const { search } = useMessages();
  const id = useId();
  const isOurs = isRecommended(query);
  return (
    <p className={styles.sort}>
      <label className="for-readers" htmlFor={id}>
        {search.sort}
      </label>
      <Select
        id={id}
        value={isOurs && query.sort === 'relevance' ? 'recommended' : query.sort}
        onChange={(event) => change(changeQuery(query, { sort: sortOf(event.target.value as Sort, isOurs) }))}
      >
        {SORTS.filter((sort) => sort !== 'relevance' || !isOurs).map((sort) => (
          <option key={sort} value={sort}>
            {search.sorts[sort]}
          </option>
        ))}
      </Select>
    </p>
  );
}

/** What needs no word in the address is left to the default, so that words typed later are ranked by how well they match. */
function sortOf(chosen: Sort, isOurs: boolean): Sort {
  return isOurs && chosen === 'recommended' ? EMPTY_QUERY.sort : chosen;
}

/** Without words or a place nothing matches better than something else, and what we recommend comes first. */
function isRecommended({ q, near }: Query): boolean {
  return q === '' && near === undefined;
}
