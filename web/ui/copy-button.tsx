import { useEffect, useState, type ReactNode } from 'react';
import { useMessages } from '../language/messages.ts';
import { copyText } from './copy-text.ts';
import styles from './buttons.module.css';

const SHOWN_MS = 4000;

interface CopyButtonProps {
  /** What to copy, worked out when it is wanted. */
  readonly text: () => string;
  readonly children: ReactNode;
}

/** A button that copies, and says beside itself, for all to hear, how that went. */
export function CopyButton({ text, children }: CopyButtonProps) {
  const { search } = useMessages();
  const [said, setSaid] = useState('');

  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);

  async function copy() {
    setSaid((await copyText(text())) ? search.copied : search.notCopied);
  }

  return (
    <span className={styles.copy}>
      <button type="button" className={styles.quiet} onClick={() => void copy()}>
        {children}
      </button>
      <output className={styles.said}>{said}</output>
    </span>
  );
}
