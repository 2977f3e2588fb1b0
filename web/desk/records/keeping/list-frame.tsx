import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { DeskFailure } from '../../desk-failure.tsx';
import { useDeskHref } from '../../desk-links.ts';
import { useDeskRecordsMessages, useMessages } from '../../../language/messages.ts';
import { getList, type KeepingAnswers } from '../api/keeping-requests.ts';
import styles from '../records.module.css';
import { Turning } from '../turning.tsx';

interface ListFrameProps<List extends keyof KeepingAnswers> {
  readonly list: List;
  readonly page: number;
  readonly children: (answer: KeepingAnswers[List]) => ReactNode;
}

/** A page of one of the lists, as soon as it is there. */
export function ListFrame<List extends keyof KeepingAnswers>({ list, page, children }: ListFrameProps<List>) {
  const { keeping } = useDeskRecordsMessages();
  const { page: words } = useMessages();
  const href = useDeskHref();
  const { data, error, refetch } = useQuery({
    queryKey: ['desk', 'keeping', list, page],
    queryFn: ({ signal }) => getList(list, page, signal),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  if (!data) {
    if (!error) return <p>{words.loading}</p>;
    return <DeskFailure error={error} title={keeping.failed} onRetry={() => void refetch()} />;
  }
  return (
    <>
      {data.total === 0 ? <p className={styles.empty}>{keeping.empty}</p> : children(data)}
      <Turning
        answer={data}
        label={keeping.lists[list]}
        hrefOf={(next) => href(`housekeeping/${list}`, next > 1 ? { page: String(next) } : {})}
      />
    </>
  );
}
