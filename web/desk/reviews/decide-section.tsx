import { useMutation } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import type { ProposalResponse } from '../../../domain/reviews.ts';
import { useDeskMessages, useDeskTeamMessages } from '../../language/messages.ts';
import { accept, sendBack, takeBack } from '../api/review-requests.ts';
import { DeskFailure } from '../desk-failure.tsx';
import desk from '../desk.module.css';
import records from '../records/records.module.css';
import { useSession } from '../session/session-store.ts';

interface DecideSectionProps {
  readonly proposal: ProposalResponse;
  readonly onDecided: () => void;
}

/** Accepting and sending back, for those who may; taking back, for its author. The second is told who was first. */
export function DecideSection({ proposal, onDecided }: DecideSectionProps) {
  const { reviews } = useDeskTeamMessages();
  const { cancel } = useDeskMessages();
  const session = useSession();
  const [isReturning, setReturning] = useState(false);
  const [reason, setReason] = useState('');
  const field = useId();
  // After a failure too: it may say that somebody else was first.
  const options = { networkMode: 'always', onSettled: onDecided } as const;
  const accepting = useMutation({ mutationFn: () => accept(proposal), ...options });
  const returning = useMutation({ mutationFn: () => sendBack(proposal, reason.trim()), ...options });
  const taking = useMutation({ mutationFn: () => takeBack(proposal), ...options });
  const isBusy = accepting.isPending || returning.isPending || taking.isPending;
  const error = accepting.error ?? returning.error ?? taking.error;
  const { state, mayDecide, whyNot, by, kind, records: proposed } = proposal;
  const isAuthor = 'editor' in session && session.editor.name === by;
  const isWaiting = state === 'open' || state === 'returned';
  const isOutdated = proposed.some((each) => each.isOutdated);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '' && !isBusy) returning.mutate();
  };
  return (
    <section className={desk.section}>
      {error && <DeskFailure error={error} title={reviews.notDone} />}
      {accepting.isSuccess && kind === 'import' && state === 'open' && <output>{reviews.onItsWay}</output>}
      {whyNot === 'own' && <p className={desk.hint}>{reviews.own}</p>}
      {mayDecide && (
        <p className={desk.row}>
          <button
            type="button"
            className={desk.primary}
            aria-disabled={isBusy || isOutdated}
            onClick={() => isBusy || isOutdated || accepting.mutate()}
          >
            {reviews.accept}
          </button>
          <button
            type="button"
            className={desk.plain}
            aria-expanded={isReturning}
            onClick={() => setReturning(!isReturning)}
          >
            {reviews.sendBack}
          </button>
        </p>
      )}
      {mayDecide && isReturning && (
        <form className={records.narrow} onSubmit={submit}>
          <label htmlFor={field}>{reviews.toDo}</label>
          <textarea
            id={field}
            className={`${desk.field} ${records.area}`}
            rows={3}
            required
            maxLength={2_000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <p className={desk.row}>
            <button type="submit" className={desk.primary} aria-disabled={isBusy}>
              {reviews.sendBackNow}
            </button>
            <button type="button" className={desk.plain} onClick={() => setReturning(false)}>
              {cancel}
            </button>
          </p>
        </form>
      )}
      {isAuthor && isWaiting && (
        <p>
          <button
            type="button"
            className={`${desk.plain} ${desk.small}`}
            onClick={() => isBusy || taking.mutate()}
          >
            {reviews.takeBack}
          </button>
        </p>
      )}
    </section>
  );
}
