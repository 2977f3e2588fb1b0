import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { DeskRecordResponse } from '../../../../domain/desk-records.ts';
import type { DocumentChangeResponse } from '../../../../domain/documents.ts';
import { useDeskRecordsMessages, useLanguage, useMessages } from '../../../language/messages.ts';
import { DeskFailure } from '../../desk-failure.tsx';
import desk from '../../desk.module.css';
import { momentText } from '../../imports/moment-text.ts';
import { useMay } from '../../session/use-may.ts';
import { getDocuments, removeDocument, restoreDocument } from '../api/document-requests.ts';
import styles from '../records.module.css';
import { AddDocument } from './add-document.tsx';
import { FetchDocument } from './fetch-document.tsx';
import { DocumentEntry } from './document-entry.tsx';
import { useDocumentChange } from './use-document-change.ts';

/** The documents of a record: added as files, taken away, and given back. */
export function RecordDocuments({ record: { id, state, record } }: { readonly record: DeskRecordResponse }) {
  const { documents: words } = useDeskRecordsMessages();
  const { page } = useMessages();
  const language = useLanguage();
  const mayChange = useMay('editor') && state === 'published';
  const [said, setSaid] = useState('');
  const told = useRef<HTMLOutputElement>(null);
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['desk', 'documents', id],
    queryFn: ({ signal }) => getDocuments(id, signal),
    staleTime: 0,
  });
  const say =
    (what: (name: { name: string }) => string) =>
    ({ document, isVisible }: DocumentChangeResponse) => {
      setSaid([what({ name: document.name }), ...(isVisible ? [] : [words.later])].join(' '));
      told.current?.focus(); // the button that was pressed may be gone
    };
  const remove = useDocumentChange((document: string) => removeDocument(id, document), say(words.removed));
  const restore = useDocumentChange((document: string) => restoreDocument(id, document), say(words.restored));
  const address = record.links.document;
  const isBusy = remove.isPending || restore.isPending;
  const failure = remove.error ?? restore.error;
  const small = `${desk.plain} ${desk.small}`;
  return (
    <>
      <p className={desk.hint}>{words.lead}</p>
      <output ref={told} tabIndex={-1}>
        {said}
      </output>
      {failure && <DeskFailure error={failure} title={words.notDone} />}
      {!data && !error && <p>{page.loading}</p>}
      {error && !data && (
        <DeskFailure error={error} title={words.failed} onRetry={() => void refetch()} isBusy={isFetching} />
      )}
      {data?.documents.length === 0 && <p>{words.none}</p>}
      {data && data.documents.length > 0 && (
        <ul className={styles.entries}>
          {data.documents.map((document) => (
            <li key={document.id}>
              <DocumentEntry document={document}>
                {mayChange && (
                  <button
                    type="button"
                    className={small}
                    aria-label={words.removeIt({ name: document.name })}
                    aria-disabled={isBusy}
                    onClick={() => isBusy || remove.mutate(document.id)}
                  >
                    {words.remove}
                  </button>
                )}
              </DocumentEntry>
            </li>
          ))}
        </ul>
      )}
      {mayChange && address !== undefined && data && !data.documents.some(({ url }) => url === address) && (
        <FetchDocument id={id} address={address} onFetched={say(words.added)} />
      )}
      {mayChange && <AddDocument id={id} onAdded={say(words.added)} />}
      {data && data.removed.length > 0 && (
        <section>
          <h2>{words.removedTitle}</h2>
          <ul className={styles.entries}>
            {data.removed.map((document) => (
              <li key={document.id}>
                <DocumentEntry document={document}>
                  <p className={styles.facts}>
                    {words.removedBy({
                      who: document.removedBy,
                      date: momentText(language, document.removedAt),
                    })}
                  </p>
                  {mayChange && (
                    <button
                      type="button"
                      className={small}
                      aria-label={words.restoreIt({ name: document.name })}
                      aria-disabled={isBusy}
                      onClick={() => isBusy || restore.mutate(document.id)}
                    >
                      {words.restore}
                    </button>
                  )}
                </DocumentEntry>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
