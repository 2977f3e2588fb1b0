import { useId } from 'react';
import { useDeskMessages } from '../../../language/messages.ts';
import desk from '../../desk.module.css';
import type { TermGroup } from './answer-terms.ts';
import type { AskedValue } from './use-questions.ts';

const EMPTY = '-'; // no term has this id

interface TermAnswerProps {
  readonly asked: AskedValue;
  readonly terms: readonly TermGroup[];
  /** Whether the value is kept as it is when nothing is answered. */
  readonly keepsWords: boolean;
  readonly onAnswer: (answer: string | undefined) => void;
}

/** Which term of a closed list a word means. */
export function TermAnswer({ asked, terms, keepsWords, onAnswer }: TermAnswerProps) {
  const words = useDeskMessages();
  const id = useId();
  const { answer, value } = asked;
  const isTerm = terms.some((group) => group.terms.some((term) => term.id === answer));
  const chosen = answer === undefined ? '' : answer === '' ? EMPTY : answer;

  function choose(text: string) {
    if (text === '') onAnswer(undefined);
    else onAnswer(text === EMPTY ? '' : text);
  }

  return (
    <>
      <label className="for-readers" htmlFor={id}>
        {words.values.means({ value })}
      </label>
      <select id={id} className={desk.field} value={chosen} onChange={(event) => choose(event.target.value)}>
        <option value="">{keepsWords ? words.values.keepWords : words.values.choose}</option>
        {terms.map(({ label, terms: list }) => {
          const options = list.map((term) => (
            <option key={term.id} value={term.id}>
              {term.label}
            </option>
          ));
          return label === undefined ? (
            options
          ) : (
            <optgroup key={label} label={label}>
              {options}
            </optgroup>
          );
        })}
        {answer !== undefined && answer !== '' && !isTerm && <option value={answer}>{answer}</option>}
        <option value={EMPTY}>{words.values.leaveEmpty}</option>
      </select>
    </>
  );
}
