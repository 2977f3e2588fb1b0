import { memo, useLayoutEffect } from 'react';
import { currentEntry } from '../address/history-entry.ts';
import type { Hit } from '../../domain/responses.ts';
import { Result } from './result.tsx';
import styles from './results.module.css';

/** The hits of one page. Coming back from a record, the focus is on the record that was opened. */
export const ResultList = memo(function ResultList({ hits }: { readonly hits: readonly Hit[] }) {
  useLayoutEffect(() => {
    const { opened } = currentEntry();
    const isFocusFree = document.activeElement === document.body || document.activeElement === null;
    if (opened && isFocusFree) document.getElementById(`result-${opened}`)?.focus({ preventScroll: true });
  }, []);
  return (
    <ol className={styles.list}>
      {hits.map((hit) => (
        <li key={hit.id}>
          <Result hit={hit} />
        </li>
      ))}
    </ol>
  );
});
