import type { ReactNode } from 'react';
import { ApiError } from '../api/api-error.ts';
import { useDeskMessages, useMessages, wordOf } from '../language/messages.ts';
import { ServerText } from '../ui/server-text.tsx';
import styles from './desk.module.css';

interface DeskFailureProps {
  readonly error: unknown;
  readonly title: string;
  readonly onRetry?: (() => void) | undefined;
  readonly isBusy?: boolean;
}

/** What went wrong at the desk, in words, and the way on. */
export function DeskFailure({ error, title, onRetry, isBusy = false }: DeskFailureProps) {
  const words = useDeskMessages();
  const { failure } = useMessages();
  const { requestId } = error instanceof ApiError ? error : {};
  return (
    <section className={styles.problem} role="alert">
      <p>
        <strong>{title}</strong>
      </p>
      <p>
        <FailureText error={error} />
      </p>
      {onRetry && (
        <button
          type="button"
          className={`${styles.plain} ${styles.small}`}
          aria-disabled={isBusy}
          onClick={isBusy ? undefined : onRetry}
        >
          {words.retry}
        </button>
      )}
      {requestId !== undefined && <p className={styles.hint}>{failure.requestId({ id: requestId })}</p>}
    </section>
  );
}

/** Of these the server knows more than the code says. */
const SAID_BETTER: ReadonlySet<string> = new Set(['conflict', 'forbidden', 'gone']);

/** A failure in words: ours where we have them, else those of the server, which knows the import. */
export function FailureText({ error }: { readonly error: unknown }): ReactNode {
  const words = useDeskMessages();
  if (!(error instanceof ApiError)) return words.otherFailure;
  const isSaidBetter = SAID_BETTER.has(error.code);
  if (isSaidBetter && error.message !== error.code)
    return <ServerText language={error.language}>{error.message}</ServerText>;
  return wordOf(words.failures, error.code) ?? words.otherFailure;
}
