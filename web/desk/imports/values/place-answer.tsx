import { useId, useState } from 'react';
import type { City } from '../../../../domain/city.ts';
import type { Language } from '../../../../domain/query.ts';
import type { DeskMessages } from '../../../../languages/messages.ts';
import { countryName } from '../../../../languages/names.ts';
import { useDeskMessages, useLanguage } from '../../../language/messages.ts';
import { commaText } from '../../../ui/joined-text.ts';
import { Select } from '../../../ui/select.tsx';
import desk from '../../desk.module.css';
import { TextAnswer } from './text-answer.tsx';
import type { AskedValue } from './use-questions.ts';
import styles from './values.module.css';

const OTHER = '-'; // no city has this id

interface PlaceAnswerProps {
  readonly asked: AskedValue;
  readonly onAnswer: (answer: string | undefined) => void;
}

/** Which city a place is: one of its namesakes, or written so that it is clear. */
export function PlaceAnswer({ asked, onAnswer }: PlaceAnswerProps) {
  const words = useDeskMessages();
  const language = useLanguage();
  const { value, answer, question } = asked;
  const cities = question?.cities ?? [];
  const isListed = cities.some((city) => city.id === answer);
  const [isOther, setOther] = useState(answer !== undefined && !isListed);
  const id = useId();
  const text = (
    <TextAnswer
      asked={asked}
      label={words.values.cityLabel({ value })}
      hint={words.values.cityHint}
      canBeEmpty={false}
      onAnswer={onAnswer}
    />
  );
  if (cities.length === 0) return text;

  function choose(chosen: string) {
    setOther(chosen === OTHER);
    if (chosen !== OTHER) onAnswer(chosen === '' ? undefined : chosen);
  }

  return (
    <div className={styles.place}>
      <label className="for-readers" htmlFor={id}>
        {words.values.whichCity({ value })}
      </label>
      <Select
        id={id}
        className={desk.field}
        value={isOther ? OTHER : (answer ?? '')}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{words.values.choose}</option>
        {cities.map((city) => (
          <option key={city.id} value={city.id}>
            {cityText(city, language, words)}
          </option>
        ))}
        <option value={OTHER}>{words.values.other}</option>
      </Select>
      {isOther && text}
    </div>
  );
}

function cityText(
  { name, state, country, population }: City,
  language: Language,
  words: DeskMessages,
): string {
  const place = commaText(language, [name, state, countryName(language, country)]);
  return population ? `${place} (${words.values.inhabitants({ count: population })})` : place;
}
