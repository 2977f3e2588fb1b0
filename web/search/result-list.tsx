import { memo, useLayoutEffect, useMemo } from 'react';
import { currentEntry } from '../address/history-entry.ts';
import type { RowHit } from '../../domain/responses.ts';
import { LIST_ID } from '../frame/skip-link.tsx';
import { useAfterPaint } from '../ui/use-after-paint.ts';
import { Result } from './result.tsx';
import styles from '../ui/results.module.css';

const FIRST = 6; // more than fit on a screen; the others are drawn right after them

/** The hits of one page. Coming back from a record, the focus is on the record that was opened. */
export const ResultList = memo(function ResultList({ hits }: { readonly hits: readonly RowHit[] }) {
  const first = useMemo(() => hits.slice(0, FIRST), [hits]);
  const drawnLater = useAfterPaint(useMemo(() => hits.slice(FIRST), [hits]));
  // For a moment these are the others of the results before: none of them is there twice.
  const others = useMemo(
    () => drawnLater.filter((hit) => !first.some(({ id }) => id === hit.id)),
    [drawnLater, first],
  );
  useLayoutEffect(() => {
    const { opened } = currentEntry();
    const isFocusFree = document.activeElement === document.body || document.activeElement === null;
    if (opened && isFocusFree) document.getElementById(`result-${opened}`)?.focus({ preventScroll: true });
  }, []);
  return (
    <ol className={styles.list} id={LIST_ID} tabIndex={-1}>
      <Results hits={first} />
      <Results hits={others} />
    </ol>
  );
});

const Results = memo(function Results({ hits }: { readonly hits: readonly RowHit[] }) {
  return hits.map((hit) => (
    <li key={hit.id}>
      <Result hit={hit} />
    </li>
  ));
});
