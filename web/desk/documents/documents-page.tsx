import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from 'wouter';
import { DOCUMENT_GROUPS } from '../../../domain/document-facts.ts';
import type { DocumentListResponse } from '../../../domain/documents.ts';
import { numberText } from '../../../languages/numbers.ts';
import { InSiteLink } from '../../address/in-site-link.tsx';
import { useDeskRecordsMessages, useLanguage, useMessages } from '../../language/messages.ts';
import { useFocusAtFirst } from '../../ui/use-focus-at-first.ts';
import { useTitle } from '../../ui/use-title.ts';
import {
  documentTableHref,
  fetchDocuments,
  getDocumentList,
  listParameters,
  stopFetching,
  type AskedList,
} from '../api/document-list-requests.ts';
import { DeskFailure } from '../desk-failure.tsx';
import { useDeskHref } from '../desk-links.ts';
import desk from '../desk.module.css';
import styles from '../records/records.module.css';
import { Turning } from '../records/turning.tsx';
import { useMay } from '../session/use-may.ts';
import { ListedDocumentEntry } from './listed-document.tsx';

const ON_A_PAGE = 100;
const AGAIN_MS = 2_000; // while something is being fetched

/** The documents of all records, or of those of an import: how far each is, what could not be read and why, and fetching them. */
export function DocumentsPage() {
  const { documentList: words } = useDeskRecordsMessages();
  const { page: pageWords } = useMessages();
  const language = useLanguage();
  const href = useDeskHref();
  const asked = readAsked(useSearch());
  const { importId, group } = asked;
  useTitle(words.title);
  const main = useFocusAtFirst();
  const { data, error, refetch } = useQuery({
    queryKey: ['desk', 'document-list', asked],
    queryFn: ({ signal }) => getDocumentList(asked, ON_A_PAGE, signal),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: ({ state }) => ((state.data?.counts.waiting ?? 0) > 0 ? AGAIN_MS : false),
  });
  const hrefTo = (list: AskedList) => href('documents', listParameters(list));
  return (
    <main id="main" tabIndex={-1} ref={main} className={desk.page}>
      <h1 className={styles.heading}>{words.title}</h1>
      <p className={desk.lead}>{words.lead}</p>
      {importId !== undefined && (
        <p className={desk.row}>
          <span>{words.ofImport}</span>
          <InSiteLink href={href(`imports/${importId}`)}>{words.toImport}</InSiteLink>
          <InSiteLink href={href('documents')}>{words.everything}</InSiteLink>
        </p>
      )}
      {error && !data && <DeskFailure error={error} title={words.failed} onRetry={() => void refetch()} />}
      {!data && !error && <p>{pageWords.loading}</p>}
      {data && (
        <>
          <Fetching list={data} importId={importId} />
          <nav aria-label={words.groupsLabel} className={styles.parts}>
            {[undefined, ...DOCUMENT_GROUPS].map((each) => (
              <InSiteLink
                key={each ?? 'all'}
                href={hrefTo({ importId, group: each })}
                aria-current={each === group ? 'page' : undefined}
              >
                {words.groups[each ?? 'all']}{' '}
                <span className={styles.count}>
                  {numberText(language, each === undefined ? sumOf(data) : data.counts[each])}
                </span>
              </InSiteLink>
            ))}
          </nav>
          {data.documents.length === 0 && <p className={styles.empty}>{words.none}</p>}
          <ul className={styles.entries}>
            {data.documents.map((document) => (
              <li key={`${document.record.id} ${document.url ?? ''} ${document.name ?? ''}`}>
                <ListedDocumentEntry document={document} />
              </li>
            ))}
          </ul>
          <Turning answer={data} label={words.title} hrefOf={(page) => hrefTo({ ...asked, page })} />
          {data.total > 0 && (
            <p>
              <a href={documentTableHref(asked, language)} download>
                {words.download}
              </a>
            </p>
          )}
        </>
      )}
    </main>
  );
}

interface FetchingProps {
  readonly list: DocumentListResponse;
  readonly importId: string | undefined;
}

/** What is being fetched, and what somebody may ask for. */
function Fetching({ list: { counts, again }, importId }: FetchingProps) {
  const { documentList: words } = useDeskRecordsMessages();
  const mayFetch = useMay('editor');
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: ['desk', 'document-list'] });
  const options = { networkMode: 'always', onSuccess: refresh } as const;
  const fetch = useMutation({
    mutationFn: (group: 'due' | 'unread') => fetchDocuments(group, importId),
    ...options,
  });
  const stop = useMutation({ mutationFn: () => stopFetching(importId), ...options });
  const isBusy = fetch.isPending || stop.isPending;
  const failure = fetch.error ?? stop.error;
  const wasAsked = fetch.isSuccess || stop.isSuccess;
  return (
    <>
      <output>
        {counts.waiting > 0 ? words.progress({ count: counts.waiting }) : wasAsked && words.finished}
      </output>
      {failure && <DeskFailure error={failure} title={words.notDone} />}
      {mayFetch && (
        <p className={desk.row}>
          {counts.due > 0 && (
            <button
              type="button"
              className={desk.primary}
              aria-disabled={isBusy}
              onClick={() => isBusy || fetch.mutate('due')}
            >
              {words.fetch({ count: counts.due })}
            </button>
          )}
          {again > 0 && (
            <button
              type="button"
              className={desk.plain}
              aria-disabled={isBusy}
              onClick={() => isBusy || fetch.mutate('unread')}
            >
              {words.again({ count: again })}
            </button>
          )}
          {counts.waiting > 0 && (
            <button
              type="button"
              className={desk.plain}
              aria-disabled={isBusy}
              onClick={() => isBusy || stop.mutate()}
            >
              {words.stop}
            </button>
          )}
        </p>
      )}
      {mayFetch && counts.due + again > 0 && <p className={desk.hint}>{words.fetchHint}</p>}
    </>
  );
}

function sumOf({ counts }: DocumentListResponse): number {
  return DOCUMENT_GROUPS.reduce((sum, group) => sum + counts[group], 0);
}

/** What of the address is not understood is not asked. */
function readAsked(search: string): AskedList {
  const given = new URLSearchParams(search);
  return {
    importId: given.get('import') ?? undefined,
    group: DOCUMENT_GROUPS.find((group) => group === given.get('group')),
    page: Math.max(1, Number(given.get('page')) || 1),
  };
}
