import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DeskRecordResponse } from '../../../../domain/desk-records.ts';
import { ProposedText } from '../../proposed/proposed-text.tsx';
import { DeskFailure } from '../../desk-failure.tsx';
import desk from '../../desk.module.css';
import { useDeskRecordsMessages, useMessages } from '../../../language/messages.ts';
import { getDeskHistory, revertTo } from '../api/records-requests.ts';
import { useChange } from '../use-change.ts';
import styles from './history.module.css';
import { RevisionEntry } from './revision-entry.tsx';

/** Every revision with who made it and what it changed, and the way back to any of them. */
export function RecordHistory({ record: { id, revision } }: { readonly record: DeskRecordResponse }) {
  const { history } = useDeskRecordsMessages();
  const { page } = useMessages();
  const [done, setDone] = useState<number>();
  const { data, error, refetch } = useQuery({
    queryKey: ['desk', 'history', id],
    queryFn: ({ signal }) => getDeskHistory(id, signal),
    staleTime: 0,
  });
  const revert = useChange(
    (to: number) => revertTo(id, revision, to),
    (_answer, to) => setDone(to),
  );
  return (
    <section>
      <p className={desk.lead}>{history.lead}</p>
      <output>
        {revert.data?.proposalId !== undefined && <ProposedText id={revert.data.proposalId} />}
        {done !== undefined && revert.data?.proposalId === undefined && (
          <span className={styles.done}>{history.done({ revision: done })}</span>
        )}
      </output>
      {revert.error && <DeskFailure error={revert.error} title={history.notDone} />}
      {error && !data && <DeskFailure error={error} title={history.failed} onRetry={() => void refetch()} />}
      {!data && !error && <p>{page.loading}</p>}
      {data && (
        <ol className={styles.revisions}>
          {data.revisions.map((each) => (
            <li key={each.revision}>
              <RevisionEntry
                step={each}
                isPresent={each.revision === revision}
                isBusy={revert.isPending}
                onGoBack={() => revert.mutate(each.revision)}
              />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
