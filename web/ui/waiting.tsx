import { useMessages } from '../language/messages.ts';
import styles from './page.module.css';

/** In the place of a page that will come. It shows only when the wait is long enough to be noticed. */
export function Waiting() {
  const { page } = useMessages();
  return (
    <main id="main" tabIndex={-1} className={styles.waiting}>
      <p>{page.loading}</p>
    </main>
  );
}
