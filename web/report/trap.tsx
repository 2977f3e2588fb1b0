import { useId } from 'react';
import { useRecordMessages } from '../language/messages.ts';
import styles from './report.module.css';

interface TrapProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field that nobody sees, reaches or hears: programs that fill in everything give themselves away by it. */
export function Trap({ value, onChange }: TrapProps) {
  const { report } = useRecordMessages();
  const id = useId();
  return (
    <div className={styles.trap} aria-hidden="true">
      <label htmlFor={id}>{report.trap}</label>
      <input
        id={id}
        name="website"
        tabIndex={-1}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
