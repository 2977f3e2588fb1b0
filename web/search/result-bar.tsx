import { useId } from 'react';
import { changeQuery, SORTS, type Sort } from '../../domain/query.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useAddress } from './address-context.ts';
import { TakeAway } from './take-away.tsx';
import { ViewSwitch } from './view-switch.tsx';
import styles from './results.module.css';

/** How many there are, in which form and order, and the ways to take them away. */
export function ResultBar({ total, text }: { readonly total: number; readonly text: string }) {
  const { query, view, change } = useAddress();
  const { search } = useMessages();
  const id = useId();
  const results = text === '' ? search.results(total) : search.resultsFor(total, text);
  return (
    <div className={styles.bar}>
      <h2 id="result-count" tabIndex={-1}>
        {results}
      </h2>
      <div className={styles.tools}>
        <ViewSwitch />
        <TakeAway total={total} results={results} />
      </div>
      {view === 'list' && (
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
      )}
    </div>
  );
}
