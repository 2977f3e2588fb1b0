import type { SearchResponse } from '../../domain/responses.ts';
import { useLanguage, useMessages } from '../language/messages.ts';
import { useAddress } from '../address/address-context.ts';
import { resultsText } from './results-text.ts';
import { SortSelect } from './sort-select.tsx';
import { TakeAway } from './take-away.tsx';
import { ViewSwitch } from './view-switch.tsx';
import styles from '../ui/results.module.css';

/** How many there are; in which form and order, and the ways to take them away, as long as there are any. */
export function ResultBar({ answer }: { readonly answer: SearchResponse }) {
  const { view } = useAddress();
  const { search } = useMessages();
  const results = resultsText(search, answer, useLanguage());
  return (
    <div className={styles.bar}>
      <h2 id="result-count" tabIndex={-1}>
        {results}
      </h2>
      {answer.total > 0 && (
        <div className={styles.tools}>
          <ViewSwitch />
          {view === 'list' && <SortSelect />}
          <TakeAway answer={answer} results={results} />
        </div>
      )}
    </div>
  );
}
