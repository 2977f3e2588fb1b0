import type { Hit } from '../../domain/responses.ts';
import { writeAddress } from '../address/address.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useAddress } from './address-context.ts';
import { ResultList } from './result-list.tsx';
import styles from './results.module.css';

/** What matches only some of the words, after the results and apart from them: it is in no count. */
export function PartialResults({ hits }: { readonly hits: readonly Hit[] }) {
  const { search } = useMessages();
  const address = useAddress();
  if (hits.length === 0) return null;
  return (
    <section className={styles.partial} aria-labelledby="partial-title">
      <h2 id="partial-title">{search.partial}</h2>
      <p>{search.partialHint}</p>
      <ResultList hits={hits} results={writeAddress(address)} named={address.language} />
    </section>
  );
}
