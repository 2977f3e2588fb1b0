import { useState } from 'react';
import desk from '../../desk.module.css';
import { useDeskRecordsMessages } from '../../../language/messages.ts';
import { isSame } from './draft.ts';
import { controlProps, type FieldProps } from './field-frame.tsx';
import styles from './form.module.css';

const ROWS_AT_LEAST = 3;
const CHARACTERS_A_ROW = 80;
const ROWS_AT_MOST = 14;

export function LineField({
  field,
  isNumber = false,
}: {
  readonly field: FieldProps;
  readonly isNumber?: boolean;
}) {
  return (
    <input
      {...controlProps(field)}
      className={desk.field}
      type="text"
      inputMode={isNumber ? 'numeric' : undefined}
      autoComplete="off"
      dir="auto"
      value={String(field.value)}
      onChange={(event) => field.onChange(event.target.value)}
    />
  );
}

/** Paragraphs; as high as its text, within limits. */
export function AreaField({ field }: { readonly field: FieldProps }) {
  const text = String(field.value);
  return (
    <textarea
      {...controlProps(field)}
      className={`${desk.field} ${styles.area}`}
      rows={rowsFor(text)}
      dir="auto"
      value={text}
      onChange={(event) => field.onChange(event.target.value)}
    />
  );
}

const today = () => new Date().toISOString().slice(0, 10);

export function DateField({ field }: { readonly field: FieldProps }) {
  const { form } = useDeskRecordsMessages();
  return (
    <div className={styles.beside}>
      <input
        {...controlProps(field)}
        className={desk.field}
        type="date"
        max={today()}
        value={String(field.value)}
        onChange={(event) => field.onChange(event.target.value)}
      />
      <button type="button" className={desk.plain} onClick={() => field.onChange(today())}>
        {form.today}
      </button>
    </div>
  );
}

/** Several values, one per line. */
export function LinesField({ field }: { readonly field: FieldProps }) {
  const { text, setText } = useListText(field, '\n', (given) => given.split('\n'));
  return (
    <textarea
      {...controlProps(field)}
      className={`${desk.field} ${styles.area}`}
      rows={Math.max(2, text.split('\n').length)}
      dir="auto"
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}

/** Several short values in one line, such as targets. */
export function WordsField({ field }: { readonly field: FieldProps }) {
  const { text, setText } = useListText(field, ', ', (given) => given.split(/[,;]/));
  return (
    <input
      {...controlProps(field)}
      className={desk.field}
      type="text"
      autoComplete="off"
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}

/** The text of a list as somebody types it: a comma that is not followed by anything yet must not vanish. */
function useListText(field: FieldProps, joint: string, split: (text: string) => string[]) {
  const values = [field.value].flat();
  const valuesIn = (text: string) =>
    split(text)
      .map((value) => value.trim())
      .filter((value) => value !== '');
  const [typed, setTyped] = useState(() => values.join(joint));
  const text = isSame(valuesIn(typed), values) ? typed : values.join(joint);
  return {
    text,
    setText: (next: string) => {
      setTyped(next);
      field.onChange(valuesIn(next));
    },
  };
}

function rowsFor(text: string): number {
  const rows = text
    .split('\n')
    .reduce((sum, line) => sum + 1 + Math.floor(line.length / CHARACTERS_A_ROW), 0);
  return Math.min(ROWS_AT_MOST, Math.max(ROWS_AT_LEAST, rows));
}
