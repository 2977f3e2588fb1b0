import type { RowHit } from '../../domain/responses.ts';
import { useMessages } from '../language/messages.ts';
import { ResultList } from './result-list.tsx';
import styles from '../ui/results.module.css';

/** What has only some of the words, after the results and apart from them: it is in no count. */
export function RelatedResults({ hits }: { readonly hits: readonly RowHit[] }) {
  const { search } = useMessages();
  if (hits.length === 0) return null;
  return (
    <section className={styles.related} aria-labelledby="related-title">
      <h2 id="related-title">{search.related}</h2>
      <p>{search.relatedHint}</p>
      <ResultList hits={hits} />
    </section>
  );
}
