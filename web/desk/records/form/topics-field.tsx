import { useState } from 'react';
import { foldText } from '../../../../domain/vocabularies/fold.ts';
import { isTermId } from '../../../../domain/vocabularies/term.ts';
import { TOPICS } from '../../../../domain/vocabularies/topics.ts';
import desk from '../../desk.module.css';
import { labelOf } from '../../../language/terms.ts';
import { useDeskRecordsMessages, useLanguage } from '../../../language/messages.ts';
import { Checks, toggled } from './choice-fields.tsx';
import type { FieldProps } from './field-frame.tsx';
import styles from './form.module.css';

/** Topics of our list, found by typing; those in the words of the source can only be taken out. */
export function TopicsField({ field }: { readonly field: FieldProps }) {
  const { form } = useDeskRecordsMessages();
  const language = useLanguage();
  const [text, setText] = useState('');
  const chosen = [field.value].flat();
  const sought = foldText(text);
  const shown = TOPICS.terms.filter((term) =>
    [term.id, labelOf(TOPICS, term.id, language)].some((name) => foldText(name).includes(sought)),
  );
  const nameOf = (value: string) => {
    return labelOf(TOPICS, value, language);
  };
  return (
    <>
      {chosen.length > 0 && (
        <ul className={styles.chips} aria-label={form.chosen}>
          {chosen.map((value) => (
            <li key={value}>
              <button
                type="button"
                className={styles.chip}
                aria-label={form.remove({ name: nameOf(value) })}
                onClick={() => field.onChange(toggled(field, value, false))}
              >
                {nameOf(value)}
                {!isTermId(TOPICS, value) && <small> ({form.unmapped})</small>}{' '}
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        type="search"
        className={desk.field}
        aria-label={form.filter}
        placeholder={form.filter}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {shown.length === 0 && <output className={desk.hint}>{form.noTopic({ text: text.trim() })}</output>}
      <ul className={`${styles.checks} ${styles.scroll}`}>
        <Checks vocabulary={TOPICS} field={field} terms={shown} />
      </ul>
    </>
  );
}
