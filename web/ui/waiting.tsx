import { useMessages } from '../language/messages.ts';
import styles from './page.module.css';

/** Stands where a page will be. It shows only when the wait is long enough to be noticed. */
export function Waiting() {
  const { page } = useMessages();
  return (
    <main id="main" tabIndex={-1} className={styles.waiting}>
      <p>{page.loading}</p>
    </main>
  );
}
