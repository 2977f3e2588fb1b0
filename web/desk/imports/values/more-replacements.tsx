import { useId, useState, type FormEvent } from 'react';
import { useDeskMessages, useLanguage } from '../../../language/messages.ts';
import { columnName } from '../columns/column-names.ts';
import { Select } from '../../../ui/select.tsx';
import columnStyles from '../columns/columns.module.css';
import { sourcesOf } from '../columns/mapping-draft.ts';
import desk from '../../desk.module.css';
import { useOpenImport } from '../import-context.ts';
import { termsFor } from './answer-terms.ts';
import { useAnswer } from './use-answer.ts';

/** A replacement that nobody asked about: for words that are understood, but wrongly. */
export function MoreReplacements() {
  const words = useDeskMessages();
  const language = useLanguage();
  const { current, draft } = useOpenImport();
  const answer = useAnswer();
  const [to, setTo] = useState('');
  const [value, setValue] = useState('');
  const [text, setText] = useState('');
  const id = useId();
  const fields = [...sourcesOf(current.columns, draft.options.mapping).keys()];
  const terms = termsFor(to, language);
  const canAdd = to !== '' && value.trim() !== '';

  function add(event: FormEvent) {
    event.preventDefault();
    if (!canAdd) return;
    answer([[{ to, value: value.trim() }, text.trim()]]);
    setValue('');
    setText('');
    document.getElementById(`${id}value`)?.focus();
  }

  return (
    <details className={desk.section}>
      <summary>{words.values.more}</summary>
      <p className={desk.hint}>{words.values.moreHint}</p>
      <form className={columnStyles.add} onSubmit={add}>
        <div>
          <label htmlFor={`${id}field`}>{words.values.moreField}</label>
          <Select
            id={`${id}field`}
            className={desk.field}
            value={to}
            onChange={(event) => {
              setTo(event.target.value);
              setText('');
            }}
          >
            <option value="">{words.columns.chooseField}</option>
            {fields.map((field) => (
              <option key={field} value={field}>
                {columnName(field, words)}
              </option>
            ))}
          </Select>
        </div>
        <div>
          <label htmlFor={`${id}value`}>{words.values.moreValue}</label>
          <input
            id={`${id}value`}
            className={desk.field}
            value={value}
            onChange={(event) => setValue(event.target.value)}
          />
        </div>
        <div>
          <label htmlFor={`${id}text`}>{words.values.moreAnswer}</label>
          {terms ? (
            <Select
              id={`${id}text`}
              className={desk.field}
              value={text}
              onChange={(event) => setText(event.target.value)}
            >
              <option value="">{words.values.leaveEmpty}</option>
              {terms.flatMap((group) =>
                group.terms.map((term) => (
                  <option key={term.id} value={term.id}>
                    {term.label}
                  </option>
                )),
              )}
            </Select>
          ) : (
            <input
              id={`${id}text`}
              className={desk.field}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </div>
        <button type="submit" className={desk.plain} aria-disabled={!canAdd}>
          {words.columns.add}
        </button>
      </form>
    </details>
  );
}
