import { useId } from 'react';
import { useDeskMessages } from '../../../language/messages.ts';
import desk from '../../desk.module.css';
import { ChangedFields } from '../preview/changed-fields.tsx';
import styles from './publish.module.css';
import type { Warned } from './warned.ts';

interface LookFirstProps {
  readonly warned: Warned;
  readonly isSeen: boolean;
  readonly onSee: (isSeen: boolean) => void;
}

/** What is easily overlooked, right above the button; nothing when there is nothing. */
export function LookFirst({ warned, isSeen, onSee }: LookFirstProps) {
  const { preview, publish } = useDeskMessages();
  const id = useId();
  const { emptied, alike, leftOut, assumedSource, otherSheets, mustBeSeen } = warned;
  const isQuiet =
    Object.keys(leftOut).length === 0 && assumedSource === undefined && otherSheets === undefined;
  if (isQuiet && !mustBeSeen) return null;
  return (
    <section className={desk.problem} aria-labelledby={id}>
      <h3 id={id}>{publish.look}</h3>
      <ChangedFields name={preview.emptied} fields={emptied} />
      <ChangedFields name={publish.alike} fields={alike} />
      <ChangedFields name={publish.leftOut} fields={leftOut} />
      {assumedSource !== undefined && (
        <p className={desk.hint}>{publish.assumed({ source: assumedSource })}</p>
      )}
      {otherSheets !== undefined && <p className={desk.hint}>{publish.notRead({ sheets: otherSheets })}</p>}
      {mustBeSeen && (
        <label className={styles.choice}>
          <input type="checkbox" checked={isSeen} onChange={({ target }) => onSee(target.checked)} />
          {publish.seen}
        </label>
      )}
    </section>
  );
}
