import { spokenIn } from '../../domain/translations.ts';
import { ApiError } from '../api/api-error.ts';
import { useLanguage, useMessages, usePageMessages } from '../language/messages.ts';
import { RecordLine } from '../ui/record-line.tsx';
import type { ListedRecord } from '../api/use-records.ts';
import { Star } from './star.tsx';
import styles from './shortlist.module.css';

interface ShortlistEntryProps {
  readonly entry: ListedRecord;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One record of the list, to compare, to read, or to take out. */
export function ShortlistEntry({ entry: { id, record, error }, isChosen, onChoose }: ShortlistEntryProps) {
  const { shortlist: words, failed } = usePageMessages();
  const { page } = useMessages();
  const language = useLanguage();
  const isGone = error instanceof ApiError && error.isMissing;
  if (!record) {
    return (
      <div className={styles.entry}>
        <span />
        <p className={styles.quiet}>
          {isGone ? words.gone({ id }) : error ? `${id}: ${failed}` : page.loading}
        </p>
        <Star id={id} title={id} />
      </div>
    );
  }
  const spoken = spokenIn(record, language);
  return (
    <div className={styles.entry}>
      <input
        type="checkbox"
        checked={isChosen}
        onChange={onChoose}
        aria-label={words.choose({ title: spoken.title })}
      />
      <RecordLine record={spoken} />
      <Star id={id} title={spoken.title} />
    </div>
  );
}
