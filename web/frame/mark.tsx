import styles from '../ui/page.module.css';

/** The mark: two volumes side by side, what cities plan and what they tried, and an open book between them; an M. */
export function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 20 16" aria-hidden="true" focusable="false">
      <path className={styles.plan} d="M0 0h4v16h-4z" />
      <path className={styles.book} d="M5 .4 10 7.200 15 .4v6.800L10 14 5 7.200z" />
      <path className={styles.tried} d="M16 0h4v16h-4z" />
    </svg>
  );
}
