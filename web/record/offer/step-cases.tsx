import { useState } from 'react';
import type { RecordResponse } from '../../../domain/responses.ts';
import { useMessages, useRecordMessages } from '../../language/messages.ts';
import { RecordLine } from '../../ui/record-line.tsx';
import { LinkList } from './link-list.tsx';
import { useCasesFor } from './use-cases-for.ts';
import styles from './offer.module.css';

/** Cases for a step of a guide: those that followed the guide, then those on its topics that speak of the step. */
export function StepCases({ record, step }: { readonly record: RecordResponse; readonly step: string }) {
  const { offer: words } = useRecordMessages();
  const { page } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const { followed, others, speak, isLoading } = useCasesFor(record, step, isOpen);
  return (
    <details className={styles.cases} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={words.casesOf({ step })}>{words.cases}</summary>
      {followed.length > 0 && (
        <>
          <p className={styles.quiet}>{words.usedBy}</p>
          <LinkList records={followed} />
        </>
      )}
      {isLoading && <p className={styles.quiet}>{page.loading}</p>}
      {others.length > 0 && (
        <>
          <p className={styles.quiet}>{speak ? words.sameTopics : words.similarCases}</p>
          <ul className={styles.links}>
            {others.map((hit) => (
              <li key={hit.id}>
                <RecordLine record={hit} />
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
