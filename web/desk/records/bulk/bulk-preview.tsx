import type { BulkPreviewResponse } from '../../../../domain/bulk.ts';
import { useDeskRecordsMessages } from '../../../language/messages.ts';
import desk from '../../desk.module.css';
import { IssueText } from '../form/field-frame.tsx';
import { ChangeList } from '../history/change-list.tsx';
import styles from '../records.module.css';

/** What a change of many records would do: numbers, reasons, and the first differences. */
export function BulkPreview({ preview }: { readonly preview: BulkPreviewResponse }) {
  const { bulk } = useDeskRecordsMessages();
  const { changed, unchanged, refused, issues, records } = preview;
  return (
    <>
      <output className={desk.note}>{bulk.would({ changed, unchanged, refused })}</output>
      {issues.length > 0 && (
        <ul>
          {issues.map((issue) => (
            <li key={`${issue.code} ${issue.column} ${issue.value}`}>
              <IssueText issue={issue} />
            </li>
          ))}
        </ul>
      )}
      <ul className={styles.lines}>
        {records.map(({ id, title, changes }) => (
          <li key={id} className={styles.brief}>
            <p className={styles.briefTitle}>
              <bdi>{title}</bdi>
            </p>
            {changes.length > 0 && <ChangeList changes={changes} />}
          </li>
        ))}
      </ul>
      {changed > records.length && (
        <p className={desk.hint}>{bulk.more({ count: changed - records.length })}</p>
      )}
    </>
  );
}
