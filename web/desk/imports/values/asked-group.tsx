import { useId, useRef, useState } from 'react';
import { useDeskMessages, useLanguage } from '../../../language/messages.ts';
import desk from '../../desk.module.css';
import { AskedCard } from './asked-card.tsx';
import { OneCountry } from './one-country.tsx';
import { termsFor } from './answer-terms.ts';
import { useAnswer } from './use-answer.ts';
import { wordsStay, type AskedValue } from './use-questions.ts';
import styles from './values.module.css';

interface AskedGroupProps {
  readonly name: string;
  readonly to: string | undefined;
  readonly values: readonly AskedValue[];
}

const FIRST = 25; // cards; the bulk buttons count all of them
const MANY = 3; // from here on one button for all of them is worth its place

/** All that is asked about one field, and one answer for many of them. */
export function AskedGroup({ name, to, values }: AskedGroupProps) {
  const words = useDeskMessages();
  const language = useLanguage();
  const answer = useAnswer();
  const [isWhole, setWhole] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const terms = to === undefined ? undefined : termsFor(to, language);
  const open = values.filter((asked) => asked.answer === undefined && asked.question !== undefined);
  const known = new Set(terms?.flatMap((group) => group.terms.map((term) => term.id)));
  const suggested = open.filter(({ question }) => known.has(question?.suggestion ?? ''));
  const namesakes = open.filter(({ question }) => (question?.cities?.length ?? 0) > 0);
  const refused = open.filter(({ question }) => question && question.keepsOut);
  const empty = open.filter(({ question }) => question && !wordsStay(question));

  function giveAll(asked: readonly AskedValue[], answerOf: (each: AskedValue) => string) {
    answer(asked.map((each) => [each, answerOf(each)]));
    heading.current?.focus(); // the button goes away
  }

  return (
    <section className={desk.section} aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {name}
      </h3>
      <p className={desk.hint}>
        {refused.length > 0
          ? words.values.open({ count: refused.length })
          : open.length > 0
            ? words.values.optional({ count: open.length })
            : words.values.allAnswered}
      </p>
      {(suggested.length >= MANY || namesakes.length >= MANY || (terms && empty.length >= MANY)) && (
        <div className={styles.all}>
          {suggested.length >= MANY && (
            <button
              type="button"
              className={`${desk.plain} ${desk.small}`}
              onClick={() => giveAll(suggested, ({ question }) => question?.suggestion ?? '')}
            >
              {words.values.takeAll({ count: suggested.length })}
            </button>
          )}
          {namesakes.length >= MANY && (
            <button
              type="button"
              className={`${desk.plain} ${desk.small}`}
              onClick={() => giveAll(namesakes, ({ question }) => question?.cities?.[0]?.id ?? '')}
            >
              {words.values.largestAll({ count: namesakes.length })}
            </button>
          )}
          {terms && empty.length >= MANY && (
            <button
              type="button"
              className={`${desk.plain} ${desk.small}`}
              onClick={() => giveAll(empty, () => '')}
            >
              {words.values.emptyAll({ count: empty.length, field: name })}
            </button>
          )}
        </div>
      )}
      {to === undefined && <OneCountry />}
      <ul className={styles.cards}>
        {(isWhole ? values : values.slice(0, FIRST)).map((asked) => (
          <li key={asked.key}>
            <AskedCard asked={asked} terms={terms} />
          </li>
        ))}
      </ul>
      {!isWhole && values.length > FIRST && (
        <button type="button" className={desk.plain} onClick={() => setWhole(true)}>
          {words.values.showAll({ count: values.length })}
        </button>
      )}
    </section>
  );
}
