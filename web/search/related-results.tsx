import type { MouseEvent } from 'react';
import type { RowHit } from '../../domain/responses.ts';
import { useMessages } from '../language/messages.ts';
import { ResultList } from './result-list.tsx';
import styles from '../ui/results.module.css';

/** Their heading, to which a line above the results goes. */
const RELATED_ID = 'related-title';

/** What has only some of the words, after the results and apart from them: it is in no count. */
export function RelatedResults({ hits }: { readonly hits: readonly RowHit[] }) {
  const { search } = useMessages();
  if (hits.length === 0) return null;
  return (
    <section className={styles.related} aria-labelledby={RELATED_ID}>
      <h2 id={RELATED_ID} tabIndex={-1}>
        {search.related({ count: hits.length })}
      </h2>
      <p>{search.relatedHint}</p>
      <ResultList hits={hits} />
    </section>
  );
}

/** Down to them: where few records have all of the words, the best answer may be there. */
export function ToRelated({ count }: { readonly count: number }) {
  const { search } = useMessages();
  return (
    <a href={`#${RELATED_ID}`} onClick={toRelated}>
      {search.related({ count })}
    </a>
  );
}

/** The address stays as it is. */
function toRelated(event: MouseEvent): void {
  const heading = document.getElementById(RELATED_ID);
  if (!heading) return;
  event.preventDefault();
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
}
