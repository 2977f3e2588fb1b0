import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import buttons from './buttons.module.css';
import styles from './popup.module.css';

interface PopupProps {
  readonly name: string;
  /** On a phone instead of the name, which readers still hear. */
  readonly sign?: IconName;
  /** A menu: following one of its links closes it. */
  readonly isMenu?: boolean;
  /** Shown while it is open. */
  readonly children: ReactNode;
}

/** A button that opens a panel below it. Escape, another place that is pressed, or leaving it closes it again. */
export function Popup({ name, sign, isMenu = false, children }: PopupProps) {
  const [isOpen, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (!isOpen) return;
    const close = (event: Event) => {
      if (!frame.current?.contains(event.target as Node)) setOpen(false);
    };
    const closeByHand = () => {
      setOpen(false);
      frame.current?.querySelector('button')?.focus();
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') closeByHand();
    };
    const choose = (event: Event) => {
      const isChoice = isMenu && frame.current?.contains(event.target as Node);
      if (isChoice && (event.target as Element).closest('a')) closeByHand();
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('focusin', close);
    document.addEventListener('keydown', escape);
    document.addEventListener('click', choose);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('focusin', close);
      document.removeEventListener('keydown', escape);
      document.removeEventListener('click', choose);
    };
  }, [isOpen, isMenu]);

  return (
    <div className={styles.popup} ref={frame}>
      <button
        type="button"
        className={buttons.quiet}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {sign && (
          <span className={styles.sign}>
            <Icon name={sign} />
          </span>
        )}
        <span className={sign && styles.name}>
          {name} <Icon name="open" />
        </span>
      </button>
      {isOpen && (
        <div id={id} className={styles.panel}>
          {children}
        </div>
      )}
    </div>
  );
}
