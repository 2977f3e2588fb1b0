import { useId } from 'react';
import { changeQuery, SORTS, type Sort } from '../../domain/query.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useAddress } from './address-context.ts';
import styles from './results.module.css';

/** How many there are, and in which order. */
export function ResultBar({ total, text }: { readonly total: number; readonly text: string }) {
  const { query, change } = useAddress();
  const { search } = useMessages();
  const id = useId();
  return (
    <div className={styles.bar}>
      <h2 id="result-count" tabIndex={-1}>
        {text === '' ? search.results(total) : search.resultsFor(total, text)}
      </h2>
      <p className={styles.sort}>
        <label htmlFor={id}>{search.sort}</label>
        <select
          id={id}
          value={query.sort}
          onChange={(event) => change(changeQuery(query, { sort: event.target.value as Sort }))}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {search.sorts[sort]}
            </option>
          ))}
        </select>
      </p>
    </div>
  );
}
