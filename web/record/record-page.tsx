import { useQuery } from '@tanstack/react-query';
import { spokenIn } from '../../domain/translations.ts';
import { useRestoredScroll } from '../address/use-restored-scroll.ts';
import { ApiError } from '../api/api-error.ts';
import { getRecord } from '../api/requests.ts';
import { useLanguage, useMessages, useRecordMessages } from '../language/messages.ts';
import { Failure } from '../ui/failure.tsx';
import { useFocusAtFirst } from '../ui/use-focus-at-first.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { useTitle } from '../ui/use-title.ts';
import { BackToResults } from '../ui/back-to-results.tsx';
import { AroundRecord } from './around-record.tsx';
import { RecordText } from './record-text.tsx';
import { RecordFacts } from './record-facts.tsx';
import { WithdrawnRecord } from './withdrawn-record.tsx';
import styles from './record.module.css';

/** One record: everything it knows, in reading order. */
export function RecordPage({ id }: { readonly id: string }) {
  const messages = useMessages();
  const words = useRecordMessages();
  const language = useLanguage();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['record', id],
    queryFn: ({ signal }) => getRecord(id, signal),
  });
  const withdrawn = error instanceof ApiError ? error.withdrawn : undefined;
  const isMissing = error instanceof ApiError && error.isMissing;

  useTitle((data && spokenIn(data, language).title) ?? withdrawn?.title ?? (isMissing ? words.missing : ''));
  useRestoredScroll(data !== undefined || error !== null);
  const main = useFocusAtFirst();

  return (
    <main id="main" tabIndex={-1} ref={main} className={styles.page}>
      <BackToResults />
      {data && !withdrawn && (
        <div className={styles.columns}>
          <article className={styles.record}>
            <RecordText record={data} />
            <RecordFacts record={data} />
          </article>
          <AroundRecord record={data} />
        </div>
      )}
      {!data && !error && <Skeleton isPage />}
      {withdrawn ? <WithdrawnRecord withdrawn={withdrawn} /> : isMissing && <Missing />}
      {error && !isMissing && !data && (
        <Failure
          error={error}
          title={messages.failure.recordTitle}
          onRetry={() => void refetch()}
          isRetrying={isFetching}
          heading="h1"
        />
      )}
    </main>
  );
}

function Missing() {
  const record = useRecordMessages();
  return (
    <section className={styles.missing}>
      <h1>{record.missing}</h1>
      <p>{record.missingHint}</p>
    </section>
  );
}
