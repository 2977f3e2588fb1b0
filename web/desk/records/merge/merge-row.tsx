import type { DeskRecordResponse } from '../../../../domain/desk-records.ts';
import { useDeskRecordsMessages } from '../../../language/messages.ts';
import styles from '../records.module.css';
import type { Side } from './differing-fields.ts';

interface MergeRowProps {
  readonly header: string;
  readonly name: string;
  readonly kept: DeskRecordResponse;
  readonly given: DeskRecordResponse;
  readonly side: Side;
  readonly onChoose: (side: Side) => void;
}

/** One field in which two records differ, and what the one that stays will say in it. */
export function MergeRow({ header, name, kept, given, side, onChoose }: MergeRowProps) {
  const { merge: words } = useDeskRecordsMessages();
  const isList = Array.isArray(kept.fields[header]);
  const option = (each: Side, text: string) => (
    <label className={styles.side}>
      <input type="radio" name={`side-${header}`} checked={side === each} onChange={() => onChoose(each)} />
      <span dir="auto">{text === '' ? <em>{words.nothing}</em> : text}</span>
    </label>
  );
  return (
    <fieldset className={styles.row}>
      <legend>{name}</legend>
      {option('kept', textOf(header, kept))}
      {option('given', textOf(header, given))}
      {isList && option('both', words.both)}
    </fieldset>
  );
}

function textOf(header: string, { fields }: DeskRecordResponse): string {
  const value = (each: string) => [fields[each] ?? ''].flat().join('\n');
  if (header !== 'city') return value(header);
  return ['city', 'state', 'country'].map(value).filter(Boolean).join(', ');
}
