import type { DeskRevision } from '../../../../domain/desk-records.ts';
import { useDeskMessages, useDeskRecordsMessages, useLanguage, wordOf } from '../../../language/messages.ts';
import styles from './history.module.css';
import { differenceOf, type Stretch } from './difference.ts';
import { valueText } from './value-text.ts';

/** What differs between two revisions, field by field, before and after. */
export function ChangeList({ changes }: { readonly changes: DeskRevision['changes'] }) {
  const { history } = useDeskRecordsMessages();
  const { fields } = useDeskMessages();
  const language = useLanguage();
  return (
    <dl className={styles.changes}>
      {changes.map(({ field, before, after }) => {
        const difference = differenceOf(
          valueText(field, before, language),
          valueText(field, after, language),
        );
        return (
          <div key={field}>
            <dt>{wordOf(fields, field) ?? field}</dt>
            <dd>
              <span className={styles.side}>{history.before}</span>
              <Text stretches={difference.before} mark="del" />
            </dd>
            <dd>
              <span className={styles.side}>{history.after}</span>
              <Text stretches={difference.after} mark="ins" />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Text({
  stretches,
  mark: Mark,
}: {
  readonly stretches: readonly Stretch[];
  readonly mark: 'del' | 'ins';
}) {
  const { history } = useDeskRecordsMessages();
  if (stretches.length === 0) return <em className={styles.nothing}>{history.nothing}</em>;
  return (
    <span className={styles.value} dir="auto">
      {stretches.map(({ text, isDifferent }, at) => (isDifferent ? <Mark key={at}>{text}</Mark> : text))}
    </span>
  );
}
