import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PASSAGES_OF_A_PAGE } from '../../../domain/document-facts.ts';
import type { Passage } from '../../../domain/documents.ts';
import { getDocumentPage } from '../../api/requests.ts';
import { useMessages, usePageMessages, useRecordMessages } from '../../language/messages.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { WhereInDocument } from '../../ui/where-in-document.tsx';
import styles from './documents.module.css';

interface FoundPassageProps {
  readonly record: string;
  readonly q: string;
  readonly passage: Passage;
  readonly isOpenAtFirst: boolean;
}

/** A passage with its words marked, and the page around it where that may be shown. */
export function FoundPassage({ record, q, passage, isOpenAtFirst }: FoundPassageProps) {
  const { search } = useMessages();
  const { documents: words } = useRecordMessages();
  const [isOpen, setOpen] = useState(isOpenAtFirst && passage.shown === 'text');
  return (
    <>
      <h3>
        <WhereInDocument passage={passage} />
      </h3>
      {passage.shown === 'none' ? (
        <p className={styles.quiet}>{search.passages.hidden}</p>
      ) : (
        <p dir="auto">
          <MarkedText {...passage} />
        </p>
      )}
      <p className={styles.ways}>
        {passage.shown === 'text' && (
          <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? words.hide : words.show}
          </button>
        )}
        {passage.url !== undefined && <OutsideLink href={passage.url}>{words.open}</OutsideLink>}
      </p>
      {isOpen && <PageText record={record} q={q} passage={passage} />}
    </>
  );
}

function PageText({ record, q, passage }: Omit<FoundPassageProps, 'isOpenAtFirst'>) {
  const { page: words } = useMessages();
  const { failed } = usePageMessages();
  const page = passage.page ?? Math.ceil(passage.passage / PASSAGES_OF_A_PAGE);
  const { data, error } = useQuery({
    queryKey: ['document page', record, passage.document, page, q],
    queryFn: ({ signal }) => getDocumentPage(record, { document: passage.document, page, q }, signal),
  });
  if (!data) return <p className={styles.quiet}>{error ? failed : words.loading}</p>;
  return (
    <blockquote className={styles.page} lang={data.document.language} dir="auto">
      {data.passages.map(({ passage: number, text, ranges }) => (
        <p key={number}>
          <MarkedText snippet={text} ranges={ranges} />
        </p>
      ))}
    </blockquote>
  );
}
