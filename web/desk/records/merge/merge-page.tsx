import { useQuery } from '@tanstack/react-query';
import { useSearch } from 'wouter';
import type { DeskRecordResponse } from '../../../../domain/desk-records.ts';
import { InSiteLink } from '../../../address/in-site-link.tsx';
import { DeskFailure } from '../../desk-failure.tsx';
import { useDeskHref } from '../../desk-links.ts';
import desk from '../../desk.module.css';
import { useDeskRecordsMessages } from '../../../language/messages.ts';
import { getDeskRecord } from '../api/records-requests.ts';
import { FindOther } from './find-other.tsx';
import { MergeForm } from './merge-form.tsx';

/** Two records that are the same become one: first the other is found, then what stays is chosen. */
export function MergePage({ record }: { readonly record: DeskRecordResponse }) {
  const { merge: words, record: recordWords } = useDeskRecordsMessages();
  const href = useDeskHref();
  const other = new URLSearchParams(useSearch()).get('with') ?? '';
  const { data, error, refetch } = useQuery({
    queryKey: ['desk', 'record', other],
    queryFn: ({ signal }) => getDeskRecord(other, signal),
    enabled: other !== '',
    staleTime: 0,
  });
  if (record.state !== 'published') return <p className={desk.lead}>{words.withdrawn}</p>;
  const path = `records/${record.id}/merge`;
  return (
    <>
      <p className={desk.lead}>{words.lead}</p>
      {other === '' && <FindOther id={record.id} hrefOf={(id) => href(path, { with: id })} />}
      {error && !data && (
        <DeskFailure error={error} title={recordWords.failed} onRetry={() => void refetch()} />
      )}
      {data && data.state !== 'published' && <p className={desk.lead}>{words.withdrawn}</p>}
      {data?.state === 'published' && data.id !== record.id && (
        <MergeForm key={data.id} one={record} other={data} />
      )}
      {other !== '' && (
        <p>
          <InSiteLink className={`${desk.plain} ${desk.small}`} href={href(path)}>
            {words.other}
          </InSiteLink>
        </p>
      )}
    </>
  );
}
