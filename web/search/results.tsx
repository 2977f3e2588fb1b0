import type { useResults } from '../api/use-results.ts';
import { writeAddress } from '../address/address.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Failure } from '../page/failure.tsx';
import { useAddress } from './address-context.ts';
import { EmptyResults } from './empty-results.tsx';
import { Paging } from './paging.tsx';
import { ResultBar } from './result-bar.tsx';
import { ResultList } from './result-list.tsx';
import styles from './results.module.css';

/** The list, or what stands in its place: waiting, failed, empty. */
export function Results({ results }: { readonly results: ReturnType<typeof useResults> }) {
  const { failure, page } = useMessages();
  const address = useAddress();
  const { data, error, isPlaceholderData, isFetching, refetch } = results;

  if (error && !isFetching) return <Failure {...failureProps()} />;
  if (!data)
    return error ? <Failure {...failureProps()} /> : <p className={styles.waiting}>{page.loading}</p>;

  function failureProps() {
    return { error, title: failure.title, onRetry: () => void refetch(), isRetrying: isFetching };
  }

  return (
    <section
      className={`${styles.section} ${isPlaceholderData ? styles.stale : ''}`}
      aria-labelledby="result-count"
      aria-busy={isPlaceholderData}
    >
      <ResultBar total={data.total} text={data.query.q} />
      {data.hits.length > 0 ? (
        <ResultList hits={data.hits} results={writeAddress(address)} named={address.language} />
      ) : (
        <EmptyResults answer={data} />
      )}
      <Paging page={data.page} pages={data.pages} />
    </section>
  );
}
