import { useId, useState, type FormEvent } from 'react';
import { useDeskMessages } from '../../../language/messages.ts';
import desk from '../../desk.module.css';
import type { AskedValue } from './use-questions.ts';
import styles from './values.module.css';

interface TextAnswerProps {
  readonly asked: AskedValue;
  /** Instead of the usual question. */
  readonly label?: string;
  readonly hint?: string;
  /** Whether the cell may be left empty. */
  readonly canBeEmpty?: boolean;
  readonly onAnswer: (answer: string | undefined) => void;
}

/** What is to be read instead of a value, in other words. */
export function TextAnswer({ asked, label, hint, canBeEmpty = true, onAnswer }: TextAnswerProps) {
  const words = useDeskMessages();
  const { answer, value } = asked;
  const [text, setText] = useState(answer ?? '');
  const id = useId();
  const isNew = text.trim() !== '' && text.trim() !== answer;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isNew) onAnswer(text.trim());
  }

  return (
    <form className={styles.text} onSubmit={submit}>
      <label htmlFor={id}>{label ?? words.values.otherLabel({ value })}</label>
      <input
        id={id}
        className={desk.field}
        value={text}
        aria-describedby={`${id}hint`}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={desk.row}>
        <button type="submit" className={`${desk.plain} ${desk.small}`} aria-disabled={!isNew}>
          {words.values.apply}
        </button>
        {canBeEmpty && answer !== '' && (
          <button type="button" className={`${desk.plain} ${desk.small}`} onClick={() => onAnswer('')}>
            {words.values.leaveEmpty}
          </button>
        )}
        {answer !== undefined && (
          <button
            type="button"
            className={`${desk.plain} ${desk.small}`}
            aria-label={words.values.takeBack({ value })}
            onClick={() => {
              setText('');
              onAnswer(undefined);
            }}
          >
            {words.values.change}
          </button>
        )}
      </div>
      <p id={`${id}hint`} className={desk.hint}>
        {answer === undefined ? hint : answer === '' ? words.values.empty : words.values.read({ answer })}
      </p>
    </form>
  );
}
