import type { Hit } from '../../domain/responses.ts';
import { useMessages } from '../language/messages.ts';
import { ResultList } from './result-list.tsx';
import styles from '../ui/results.module.css';

/** What matches only some of the words, after the results and apart from them: it is in no count. */
export function PartialResults({ hits }: { readonly hits: readonly Hit[] }) {
  const { search } = useMessages();
  if (hits.length === 0) return null;
  return (
    <section className={styles.partial} aria-labelledby="partial-title">
      <h2 id="partial-title">{search.partial}</h2>
      <p>{search.partialHint}</p>
      <ResultList hits={hits} />
    </section>
  );
}
