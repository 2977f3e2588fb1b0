import { useMessages } from '../language/messages.ts';
import { toggleShortlisted, useShortlist } from './shortlist-store.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './star.module.css';

/** Keeps a record in the shortlist, or takes it out again. */
export function Star({ id, title }: { readonly id: string; readonly title: string }) {
  const { shortlist } = useMessages();
  const isKept = useShortlist().includes(id);
  return (
    <button
      type="button"
      className={styles.star}
      aria-pressed={isKept}
      aria-label={shortlist.keep({ title })}
      title={shortlist.star}
      onClick={() => toggleShortlisted(id)}
    >
      <Icon name="star" isFull={isKept} />
    </button>
  );
}
