import type { ComponentProps } from 'react';
import { Icon } from './icon.tsx';
import styles from './select.module.css';

/** A list to choose one from: the browser’s own, with our sign for it. */
export function Select({ className = '', ...props }: ComponentProps<'select'>) {
  return (
    <span className={className === '' ? styles.frame : `${styles.frame} ${styles.wide}`}>
      <select className={`${styles.select} ${className}`} {...props} />
      <Icon name="open" />
    </span>
  );
}
