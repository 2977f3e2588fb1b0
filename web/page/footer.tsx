import { useMessages } from '../messages/use-messages.ts';
import styles from './page.module.css';

/** Where the data come from, and the way for programs. */
export function Footer() {
  const { page } = useMessages();
  return (
    <footer className={styles.footer}>
      <p>{page.about}</p>
      <p>
        <a href="/api/docs">{page.api}</a>
      </p>
    </footer>
  );
}
