import { useSyncExternalStore } from 'react';
import { ApiError } from '../api/api-error.ts';
import { useMessages, wordOf } from '../language/messages.ts';
import { ServerText } from './server-text.tsx';
import styles from './page.module.css';

interface FailureProps {
  readonly error: unknown;
  readonly title: string;
  readonly onRetry: () => void;
  readonly isRetrying: boolean;
  /** A search is in the address bar, where it stays while this is shown. */
  readonly isOfSearch?: boolean;
  /** Of the first rank where nothing else is on the page. */
  readonly heading?: 'h1' | 'h2';
}

/** What went wrong, in words, and the way on. */
export function Failure(props: FailureProps) {
  const { error, title, onRetry, isRetrying, isOfSearch = false, heading: Heading = 'h2' } = props;
  const { failure } = useMessages();
  const isOnline = useIsOnline();
  const known = error instanceof ApiError ? error : undefined;
  const isOffline = !isOnline && known?.code === 'unreachable';
  const reason = (known && wordOf(failure.reasons, known.code)) ?? failure.otherReason;
  return (
    <section className={styles.failure} role="alert">
      <Heading>{title}</Heading>
      <p>
        {isOffline ? failure.offline : reason}
        {isOfSearch && !isOffline && (known?.mayPass ?? true) && ` ${failure.kept}`}
      </p>
      {known && known.issues.length > 0 && (
        <ul>
          {known.issues.map(({ message }) => (
            <li key={message}>
              <ServerText language={known.language}>{message}</ServerText>
            </li>
          ))}
        </ul>
      )}
      <button type="button" onClick={isRetrying ? undefined : onRetry} aria-disabled={isRetrying}>
        {failure.retry}
      </button>
      {known?.requestId && <p className={styles.small}>{failure.requestId({ id: known.requestId })}</p>}
    </section>
  );
}

/** What the browser believes about its connection. */
function useIsOnline(): boolean {
  return useSyncExternalStore(subscribe, () => navigator.onLine);
}

function subscribe(onChange: () => void): () => void {
  addEventListener('online', onChange);
  addEventListener('offline', onChange);
  return () => {
    removeEventListener('online', onChange);
    removeEventListener('offline', onChange);
  };
}
