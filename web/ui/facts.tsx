import { Fragment, type ReactNode } from 'react';
import styles from './facts.module.css';

/**
 * Facts beside each other in a line, such as country, kind and period. Each stays on one line where it can; what is
 * empty is left out. They run as the page does: put a name that may be in another script into `bdi`.
 */
export function Facts({ parts }: { readonly parts: readonly ReactNode[] }) {
  const known = parts.filter((part) => part !== undefined && part !== null && part !== false && part !== '');
  return known.map((part, at) => (
    <Fragment key={at}>
      <span className={styles.fact}>
        {part}
        {at < known.length - 1 && ' ·'}
      </span>{' '}
    </Fragment>
  ));
}
