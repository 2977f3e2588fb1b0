import type { ReactNode } from 'react';
import type { RecordDocument } from '../../../../domain/documents.ts';
import { useDeskRecordsMessages } from '../../../language/messages.ts';
import { Facts } from '../../../ui/facts.tsx';
import { OutsideLink } from '../../../ui/outside-link.tsx';
import styles from '../records.module.css';

interface DocumentEntryProps {
  readonly document: RecordDocument;
  /** What else is to be said, and done. */
  readonly children?: ReactNode;
}

/** One document: what it is, what readers see of it, and what could not be read with what to do. */
export function DocumentEntry({ document, children }: DocumentEntryProps) {
  const { documents: words } = useDeskRecordsMessages();
  const { name, file, url, pages, passages, language, licence, shown, issue } = document;
  const href = file ?? url;
  const facts = [
    pages === undefined ? undefined : words.pages({ count: pages }),
    passages > 0 && words.passages({ count: passages }),
    language,
    licence && <bdi key="licence">{licence}</bdi>,
    words.shownChoices[shown],
  ];
  return (
    <>
      <p className={styles.briefTitle}>
        {href === undefined ? <bdi>{name}</bdi> : <OutsideLink href={href}>{name}</OutsideLink>}
      </p>
      <p className={styles.facts}>
        <Facts parts={facts} />
      </p>
      {issue && <p>{words.advice[issue]}</p>}
      {children}
    </>
  );
}
