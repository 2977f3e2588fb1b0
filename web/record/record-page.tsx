import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useSearch } from 'wouter';
import { useRestoredScroll } from '../address/use-restored-scroll.ts';
import { ApiError } from '../api/api-error.ts';
import { getRecord } from '../api/requests.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Failure } from '../page/failure.tsx';
import { useTitle } from '../page/use-title.ts';
import { BackToResults } from './back-to-results.tsx';
import { RecordText } from './record-text.tsx';
import { RecordFacts } from './record-facts.tsx';
import { LinksContext, recordLinks } from './record-links.ts';
import styles from './record.module.css';

/** One record: everything it knows, in reading order. */
export function RecordPage({ id }: { readonly id: string }) {
  const messages = useMessages();
  const search = useSearch();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['record', id],
    queryFn: ({ signal }) => getRecord(id, signal),
  });
  const isMissing = error instanceof ApiError && error.code === 'not_found';

  useTitle(data?.title ?? (isMissing ? messages.record.missing : ''));
  useRestoredScroll(data !== undefined || error !== null);
  const main = useFocusAtFirst();

  return (
    <LinksContext value={recordLinks(search)}>
      <main id="main" tabIndex={-1} ref={main} className={styles.page}>
        <BackToResults />
        {data && (
          <article className={styles.record}>
            <RecordText record={data} />
            <RecordFacts record={data} />
          </article>
        )}
        {!data && !error && <p className={styles.waiting}>{messages.page.loading}</p>}
        {isMissing && <Missing />}
        {error && !isMissing && !data && (
          <Failure
            error={error}
            title={messages.failure.recordTitle}
            onRetry={() => void refetch()}
            isRetrying={isFetching}
          />
        )}
      </main>
    </LinksContext>
  );
}

function Missing() {
  const { record } = useMessages();
  return (
    <section className={styles.missing}>
      <h1>{record.missing}</h1>
      <p>{record.missingHint}</p>
    </section>
  );
}

/** A page that came without loading takes the focus, which was on the link that led here. */
function useFocusAtFirst() {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, []);
  return main;
}
