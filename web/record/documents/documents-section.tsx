import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useSearch } from 'wouter';
import type { RecordDocument } from '../../../domain/documents.ts';
import type { RecordResponse } from '../../../domain/responses.ts';
import { useAfterPause } from '../../api/use-after-pause.ts';
import { getPassages } from '../../api/requests.ts';
import { useLanguage, useMessages, usePageMessages, useRecordMessages } from '../../language/messages.ts';
import { Facts } from '../../ui/facts.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { FoundPassage } from './found-passage.tsx';
import styles from './documents.module.css';

const TYPED_MS = 250;

/** The documents of a record, and a search inside them. An address may bring words and a passage to open. */
export function DocumentsSection({ record }: { readonly record: RecordResponse }) {
  const { documents: words } = useRecordMessages();
  const { page } = useMessages();
  const { failed } = usePageMessages();
  const list = new Intl.ListFormat(useLanguage(), { type: 'conjunction' });
  const id = useId();
  const asked = new URLSearchParams(useSearch());
  const [text, setText] = useState(asked.get('q') ?? '');
  const q = useAfterPause(text.trim(), TYPED_MS);
  const { data, error } = useQuery({
    queryKey: ['passages', record.id, q],
    queryFn: ({ signal }) => getPassages(record.id, q, signal),
    enabled: q !== '',
  });
  if (record.documents.length === 0) return null;
  const isSearched = record.documents.some(({ passages }) => passages > 0);
  return (
    <section id="documents" className={styles.documents}>
      <h2>{words.title}</h2>
      <ul className={styles.list}>
        {record.documents.map((document) => (
          <li key={document.id}>
            <DocumentLine document={document} />
          </li>
        ))}
      </ul>
      {isSearched && (
        <p>
          <label htmlFor={id}>{words.search}</label>
          <input
            id={id}
            type="search"
            autoComplete="off"
            maxLength={200}
            placeholder={words.placeholder}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </p>
      )}
      {q !== '' && (
        <>
          <p aria-live="polite" className={styles.quiet}>
            {data
              ? data.total === 0
                ? words.none
                : words.found({ count: data.total })
              : error
                ? failed
                : page.loading}
          </p>
          {data && data.leftOut.length > 0 && (
            <p className={styles.quiet}>{words.leftOut({ words: list.format(data.leftOut) })}</p>
          )}
          <ol className={styles.found}>
            {data?.passages.map((passage) => (
              <li key={`${passage.document} ${passage.passage}`}>
                <FoundPassage
                  record={record.id}
                  q={q}
                  passage={passage}
                  isOpenAtFirst={
                    asked.get('document') === passage.document &&
                    asked.get('passage') === String(passage.passage)
                  }
                />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function DocumentLine({ document }: { readonly document: RecordDocument }) {
  const { documents: words } = useRecordMessages();
  const { name, file, url, pages, language, licence, shown, issue } = document;
  const href = file ?? url;
  const facts = [
    pages === undefined ? undefined : words.pages({ count: pages }),
    language,
    licence && <bdi key="licence">{licence}</bdi>,
  ];
  return (
    <>
      {href === undefined ? <bdi>{name}</bdi> : <OutsideLink href={href}>{name}</OutsideLink>}{' '}
      <span className={styles.quiet}>
        <Facts parts={facts} />
      </span>
      {issue ? (
        <p className={styles.quiet}>{words.issues[issue]}</p>
      ) : (
        shown !== 'text' && <p className={styles.quiet}>{words.shown[shown]}</p>
      )}
    </>
  );
}
