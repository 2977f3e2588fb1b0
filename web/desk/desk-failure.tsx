import { ApiError } from '../api/api-error.ts';
import type { DeskMessages } from '../../languages/messages.ts';
import { useDeskMessages, useLanguage, useMessages, wordOf } from '../language/messages.ts';
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
  const language = useLanguage();
  const { failure } = useMessages();
  const { requestId } = error instanceof ApiError ? error : {};
  return (
    <section className={styles.problem} role="alert">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{failureText(error, words, language)}</p>
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

/** A failure in words: ours where we have them, else those of the server, which knows the import. */
export function failureText(error: unknown, words: DeskMessages, language: string): string {
  if (!(error instanceof ApiError)) return words.otherFailure;
  const isSaidBetter = error.code === 'conflict' || (language === 'en' && error.code === 'forbidden');
  if (isSaidBetter && error.message !== error.code) return error.message;
  return wordOf(words.failures, error.code) ?? words.otherFailure;
}
