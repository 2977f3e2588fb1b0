import type { ReactNode } from 'react';
import { BackToResults } from './back-to-results.tsx';
import styles from './page-head.module.css';

interface PageHeadProps {
  readonly title: ReactNode;
  /** What the page is for, or its first number, in a sentence. */
  readonly lead?: ReactNode;
  /** The way back, where it is another one than to the results. */
  readonly back?: ReactNode;
}

/** The head of every page but the search: the way back, the title, and a sentence under it. */
export function PageHead({ title, lead, back = <BackToResults /> }: PageHeadProps) {
  return (
    <header className={styles.head}>
      {back}
      <h1>{title}</h1>
      {lead !== undefined && lead !== false && <div className={styles.lead}>{lead}</div>}
    </header>
  );
}
