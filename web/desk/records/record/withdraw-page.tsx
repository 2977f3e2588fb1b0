import { useId, useState } from 'react';
import type { DeskRecordResponse } from '../../../../domain/desk-records.ts';
import { ProposedText } from '../../proposed/proposed-text.tsx';
import { DeskFailure } from '../../desk-failure.tsx';
import desk from '../../desk.module.css';
import { useDeskRecordsMessages } from '../../../language/messages.ts';
import { withdraw } from '../api/records-requests.ts';
import styles from '../records.module.css';
import { useChange } from '../use-change.ts';

const MAX_REASON = 1_000; // characters, as the API takes

/** Takes the record out, with a reason if there is one to give. */
export function WithdrawPage({ record: { id, revision, state } }: { readonly record: DeskRecordResponse }) {
  const { withdraw: words } = useDeskRecordsMessages();
  const [reason, setReason] = useState('');
  const field = useId();
  const change = useChange(() => withdraw(id, revision, reason));
  if (change.data?.proposalId !== undefined) {
    return (
      <output>
        <ProposedText id={change.data.proposalId} />
      </output>
    );
  }
  if (state !== 'published') return change.isSuccess ? <output>{words.done}</output> : null;
  return (
    <section className={styles.narrow}>
      <p className={desk.lead}>{words.lead}</p>
      <div>
        <label htmlFor={field}>{words.reason}</label>
        <textarea
          id={field}
          className={`${desk.field} ${styles.area}`}
          rows={3}
          maxLength={MAX_REASON}
          value={reason}
          aria-describedby={`${field}-hint`}
          onChange={(event) => setReason(event.target.value)}
        />
        <p id={`${field}-hint`} className={desk.hint}>
          {words.reasonHint}
        </p>
      </div>
      <p>
        <button
          type="button"
          className={desk.danger}
          aria-disabled={change.isPending}
          onClick={() => change.isPending || change.mutate(undefined)}
        >
          {change.isPending ? words.doing : words.do}
        </button>
      </p>
      {change.error && <DeskFailure error={change.error} title={words.notDone} />}
    </section>
  );
}
