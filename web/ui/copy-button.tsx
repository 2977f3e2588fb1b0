import { useEffect, useState, type ReactNode } from 'react';
import { useMessages } from '../language/messages.ts';
import { copyText } from './copy-text.ts';
import styles from './buttons.module.css';

const SHOWN_MS = 4000;
const NEXT_DEEDS = ['pointerdown', 'keydown'] as const;

interface CopyButtonProps {
  /** What to copy, worked out when it is wanted. */
  readonly text: () => string;
  readonly children: ReactNode;
}

/** A button that copies, and says beside itself, for all to hear, how that went; until the reader does something else. */
export function CopyButton({ text, children }: CopyButtonProps) {
  const { search } = useMessages();
  const [said, setSaid] = useState('');

  useEffect(() => {
    if (said === '') return;
    const leave = () => setSaid('');
    const timer = setTimeout(leave, SHOWN_MS);
    for (const event of NEXT_DEEDS) document.addEventListener(event, leave, true);
    return () => {
      clearTimeout(timer);
      for (const event of NEXT_DEEDS) document.removeEventListener(event, leave, true);
    };
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
