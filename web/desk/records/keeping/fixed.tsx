import type { EditResponse } from '../../../../domain/desk-records.ts';
import { InSiteLink } from '../../../address/in-site-link.tsx';
import { ProposedText } from '../../proposed/proposed-text.tsx';
import { DeskFailure } from '../../desk-failure.tsx';
import { useDeskHref } from '../../desk-links.ts';
import { useDeskRecordsMessages } from '../../../language/messages.ts';
import styles from '../records.module.css';

interface FixedProps {
  readonly answer: EditResponse | undefined;
  readonly error: unknown;
}

/** What came of fixing an entry, which itself has left the list. */
export function Fixed({ answer, error }: FixedProps) {
  const { keeping } = useDeskRecordsMessages();
  const href = useDeskHref();
  return (
    <>
      <output className={styles.fixed}>
        {answer?.proposalId !== undefined ? (
          <ProposedText id={answer.proposalId} />
        ) : (
          answer && keeping.fixed({ count: answer.changed })
        )}{' '}
        {answer?.importId && (
          <InSiteLink href={href(`imports/${answer.importId}`)}>{keeping.undoLink}</InSiteLink>
        )}
      </output>
      {error !== null && error !== undefined && <DeskFailure error={error} title={keeping.notDone} />}
    </>
  );
}
