import { ApiError } from '../api/api-error.ts';
import { useRecordMessages } from '../language/messages.ts';
import { ServerText } from '../ui/server-text.tsx';
import styles from './report.module.css';
import type { Sending } from './use-report.ts';

/** The button that sends, and how that went, for all to hear. */
export function ReportEnd({ sending }: { readonly sending: Sending }) {
  const { report } = useRecordMessages();
  const isBusy = sending.state === 'sending';
  return (
    <>
      <button type="submit" className={styles.send} aria-disabled={isBusy}>
        {isBusy ? report.sending : report.send}
      </button>
      {sending.state === 'failed' && (
        <p role="alert" className={styles.problem}>
          <Why error={sending.error} />
        </p>
      )}
    </>
  );
}

function Why({ error }: { readonly error: unknown }) {
  const { report } = useRecordMessages();
  const isSaid = error instanceof ApiError && error.message !== error.code;
  return isSaid ? <ServerText language={error.language}>{error.message}</ServerText> : report.failed;
}
