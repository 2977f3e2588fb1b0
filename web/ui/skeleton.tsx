import { useMessages } from '../language/messages.ts';
import styles from './skeleton.module.css';

interface SkeletonProps {
  /** How many things of about this size will be there. */
  readonly rows?: number;
  /** A heading will be above them. */
  readonly isPage?: boolean;
}

/** The shape of what will be here, drawn when the wait is long enough to be noticed; read out as “Loading…”. */
export function Skeleton({ rows = 6, isPage = false }: SkeletonProps) {
  const { page } = useMessages();
  return (
    <div className={`${styles.skeleton} ${isPage ? styles.page : ''}`}>
      <p className="for-readers">{page.loading}</p>
      {isPage && <span className={styles.heading} />}
      {Array.from({ length: rows }, (_, at) => (
        <span key={at} className={styles.row}>
          <span />
          <span />
          <span />
        </span>
      ))}
    </div>
  );
}
