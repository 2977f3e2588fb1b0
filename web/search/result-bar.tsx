import { chosenTerms } from '../../domain/query.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useAddress } from './address-context.ts';
import { resultsText } from './results-text.ts';
import { SortSelect } from './sort-select.tsx';
import { TakeAway } from './take-away.tsx';
import { ViewSwitch } from './view-switch.tsx';
import styles from './results.module.css';

/** How many there are; in which form and order, and the ways to take them away, as long as there are any. */
export function ResultBar({ total, text }: { readonly total: number; readonly text: string }) {
  const { query, view } = useAddress();
  const { search } = useMessages();
  const results = resultsText(search, { total, text, kinds: chosenTerms(query, 'kind') });
  return (
    <div className={styles.bar}>
      <h2 id="result-count" tabIndex={-1}>
        {results}
      </h2>
      {total > 0 && (
        <div className={styles.tools}>
          <ViewSwitch />
          {view === 'list' && <SortSelect />}
          <TakeAway total={total} results={results} />
        </div>
      )}
    </div>
  );
}
