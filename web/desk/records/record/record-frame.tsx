import { useQuery } from '@tanstack/react-query';
import type { DeskRecordResponse } from '../../../../domain/desk-records.ts';
import { InSiteLink } from '../../../address/in-site-link.tsx';
import { useSiteLinks } from '../../../address/use-site-links.ts';
import { DeskFailure } from '../../desk-failure.tsx';
import { useDeskHref } from '../../desk-links.ts';
import desk from '../../desk.module.css';
import { useDeskRecordsMessages, useLanguage, useMessages } from '../../../language/messages.ts';
import { Facts } from '../../../ui/facts.tsx';
import { placeText } from '../../../ui/place-text.ts';
import { useFocusAtFirst } from '../../../ui/use-focus-at-first.ts';
import { useTitle } from '../../../ui/use-title.ts';
import { useMay } from '../../session/use-may.ts';
import { getDeskRecord } from '../api/records-requests.ts';
import { RecordDocuments } from '../documents/record-documents.tsx';
import { RecordForm } from '../form/record-form.tsx';
import { RecordHistory } from '../history/record-history.tsx';
import { MergePage } from '../merge/merge-page.tsx';
import styles from '../records.module.css';
import { TakenOut } from './taken-out.tsx';
import { WithdrawPage } from './withdraw-page.tsx';

const PARTS = ['edit', 'documents', 'history', 'merge', 'withdraw'] as const;
type Part = (typeof PARTS)[number];

/** Not for those who only look. */
const CHANGING: readonly Part[] = ['merge', 'withdraw'];

/** One record at the desk: what it is, its state, and what can be done with it. */
export function RecordFrame({ id, part: asked }: { readonly id: string; readonly part: string }) {
  const { record: words } = useDeskRecordsMessages();
  const { page } = useMessages();
  const href = useDeskHref();
  const main = useFocusAtFirst();
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['desk', 'record', id],
    queryFn: ({ signal }) => getDeskRecord(id, signal),
    staleTime: 0,
  });
  const part: Part = PARTS.find((each) => each === asked) ?? 'edit';
  useTitle(data ? `${data.record.title} – ${words[part]}` : '');
  return (
    <main id="main" tabIndex={-1} ref={main} className={desk.page}>
      <p className={desk.crumb}>
        <InSiteLink href={href('records')}>‹ {words.toList}</InSiteLink>
      </p>
      {!data && !error && <p>{page.loading}</p>}
      {error && !data && (
        <DeskFailure error={error} title={words.failed} onRetry={() => void refetch()} isBusy={isFetching} />
      )}
      {data && (
        <>
          <Head record={data} part={part} />
          {data.state !== 'published' && <TakenOut record={data} />}
          <PartOf part={part} record={data} />
        </>
      )}
    </main>
  );
}

function Head({
  record: { id, record, state },
  part,
}: {
  readonly record: DeskRecordResponse;
  readonly part: Part;
}) {
  const { record: words } = useDeskRecordsMessages();
  const language = useLanguage();
  const href = useDeskHref();
  const mayChange = useMay('contributor');
  const links = useSiteLinks();
  return (
    <>
      <h1 className={styles.heading}>
        <bdi>{record.title}</bdi>
      </h1>
      <p className={styles.facts}>
        <Facts
          parts={[
            placeText(record, language),
            <code key="id">{id}</code>,
            state === 'published' && (
              <InSiteLink key="open" href={links.toRecord(id)}>
                {words.open}
              </InSiteLink>
            ),
          ]}
        />
      </p>
      <nav aria-label={words.parts} className={styles.parts}>
        {PARTS.filter((each) => mayChange || !CHANGING.includes(each)).map((each) => (
          <InSiteLink
            key={each}
            href={href(each === 'edit' ? `records/${id}` : `records/${id}/${each}`)}
            aria-current={each === part ? 'page' : undefined}
          >
            {words[each]}
          </InSiteLink>
        ))}
      </nav>
    </>
  );
}

function PartOf({ part, record }: { readonly part: Part; readonly record: DeskRecordResponse }) {
  switch (part) {
    case 'edit':
      return record.state === 'published' ? <RecordForm record={record} /> : null;
    case 'documents':
      return <RecordDocuments record={record} />;
    case 'history':
      return <RecordHistory record={record} />;
    case 'merge':
      return <MergePage record={record} />;
    case 'withdraw':
      return <WithdrawPage record={record} />;
  }
}
