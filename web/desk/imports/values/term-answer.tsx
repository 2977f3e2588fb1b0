import { useId } from 'react';
import { useDeskMessages } from '../../../language/messages.ts';
import { Select } from '../../../ui/select.tsx';
import desk from '../../desk.module.css';
import type { TermGroup } from './answer-terms.ts';
import type { AskedValue } from './use-questions.ts';
import styles from './values.module.css';

const EMPTY = '-'; // no term has this id
const BETWEEN = '; '; // as the cells of lists have it

interface TermAnswerProps {
  readonly asked: AskedValue;
  readonly terms: readonly TermGroup[];
  /** Whether the value is kept as it is when nothing is answered. */
  readonly keepsWords: boolean;
  /** Whether one value may mean several terms. */
  readonly canBeSeveral: boolean;
  readonly onAnswer: (answer: string | undefined) => void;
}

/** Which term of a closed list a word means, or which terms where the field is a list. */
export function TermAnswer({ asked, terms, keepsWords, canBeSeveral, onAnswer }: TermAnswerProps) {
  const words = useDeskMessages();
  const { answer, value } = asked;
  const given = answer === undefined || answer === '' ? [] : canBeSeveral ? answer.split(BETWEEN) : [answer];
  const [first = answer, ...others] = given;

  function put(at: number, term: string | undefined) {
    if (at === 0 && (term === undefined || term === '')) return onAnswer(term);
    const next = [...given.slice(0, at), ...(term ? [term] : []), ...given.slice(at + 1)];
    onAnswer([...new Set(next)].join(BETWEEN));
  }

  return (
    <>
      <TermSelect
        label={words.values.means({ value })}
        terms={terms}
        value={first}
        none={keepsWords ? words.values.keepWords : words.values.choose}
        canBeEmpty
        onChoose={(term) => put(0, term)}
      />
      {canBeSeveral && given.length > 0 && (
        <div className={styles.several}>
          {[...others, undefined].map((other, at) => (
            <TermSelect
              key={other ?? '+'}
              label={words.values.meansToo({ value })}
              terms={terms}
              value={other}
              none={other === undefined ? words.values.addAnother : words.values.notThisToo}
              onChoose={(term) => put(at + 1, term)}
            />
          ))}
        </div>
      )}
    </>
  );
}

interface TermSelectProps {
  readonly label: string;
  readonly terms: readonly TermGroup[];
  readonly value: string | undefined;
  /** What choosing nothing says. */
  readonly none: string;
  readonly canBeEmpty?: boolean;
  readonly onChoose: (term: string | undefined) => void;
}

function TermSelect({ label, terms, value, none, canBeEmpty = false, onChoose }: TermSelectProps) {
  const words = useDeskMessages();
  const id = useId();
  const isTerm = terms.some((group) => group.terms.some((term) => term.id === value));
  const chosen = value === undefined ? '' : value === '' ? EMPTY : value;

  function choose(text: string) {
    if (text === '') onChoose(undefined);
    else onChoose(text === EMPTY ? '' : text);
  }

  return (
    <>
      <label className="for-readers" htmlFor={id}>
        {label}
      </label>
      <Select id={id} className={desk.field} value={chosen} onChange={(event) => choose(event.target.value)}>
        <option value="">{none}</option>
        {terms.map(({ label: group, terms: list }) => {
          const options = list.map((term) => (
            <option key={term.id} value={term.id}>
              {term.label}
            </option>
          ));
          return group === undefined ? (
            options
          ) : (
            <optgroup key={group} label={group}>
              {options}
            </optgroup>
          );
        })}
        {value !== undefined && value !== '' && !isTerm && <option value={value}>{value}</option>}
        {canBeEmpty && <option value={EMPTY}>{words.values.leaveEmpty}</option>}
      </Select>
    </>
  );
}
