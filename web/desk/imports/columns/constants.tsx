import { useId, useState, type FormEvent } from 'react';
import { useDeskMessages } from '../../../language/messages.ts';
import desk from '../../desk.module.css';
import { useOpenImport } from '../import-context.ts';
import { columnName } from './column-names.ts';
import { FieldSelect } from './field-select.tsx';
import { setConstant } from './mapping-draft.ts';
import styles from './columns.module.css';

/** What the file does not say, because it is the same for every row. */
export function Constants() {
  const words = useDeskMessages();
  const { draft, mappings } = useOpenImport();
  const [field, setField] = useState<string | null>(null);
  const [text, setText] = useState('');
  const id = useId();
  const constants = Object.entries(draft.options.mapping?.constants ?? {});
  const example = mappings.columns.find(({ header }) => header === field)?.example;
  const canAdd = field !== null && text.trim() !== '';
  const put = (header: string, value: string | undefined) =>
    draft.change((options) => ({ ...options, mapping: setConstant(options.mapping, header, value) }));

  function add(event: FormEvent) {
    event.preventDefault();
    if (!canAdd) return;
    put(field, text.trim());
    setField(null);
    setText('');
    document.getElementById(`${id}field`)?.focus();
  }

  return (
    <section className={desk.section} aria-labelledby={`${id}title`}>
      <h3 id={`${id}title`}>{words.columns.constants}</h3>
      <p className={desk.hint}>{words.columns.constantsHint}</p>
      {constants.length > 0 && (
        <ul className={styles.constants}>
          {constants.map(([header, value]) => (
            <li key={header}>
              <label htmlFor={`${id}${header}`}>{columnName(header, words)}</label>
              <input
                id={`${id}${header}`}
                className={desk.field}
                value={value}
                aria-label={words.columns.constantFor({ field: columnName(header, words) })}
                onChange={(event) => put(header, event.target.value)}
              />
              <button
                type="button"
                className={`${desk.plain} ${desk.small}`}
                aria-label={words.columns.remove({ name: columnName(header, words) })}
                onClick={() => {
                  put(header, undefined);
                  document.getElementById(`${id}field`)?.focus();
                }}
              >
                {words.columns.removeShort}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form className={styles.add} onSubmit={add}>
        <div>
          <label htmlFor={`${id}field`}>{words.columns.constantField}</label>
          <FieldSelect
            id={`${id}field`}
            value={field}
            empty={words.columns.chooseField}
            onChoose={setField}
          />
        </div>
        <div>
          <label htmlFor={`${id}value`}>{words.columns.constantValue}</label>
          <input
            id={`${id}value`}
            className={desk.field}
            value={text}
            aria-describedby={`${id}example`}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <button type="submit" className={desk.plain} aria-disabled={!canAdd}>
          {words.columns.add}
        </button>
        <p id={`${id}example`} className={desk.hint}>
          {example ? words.columns.example({ example }) : ''}
        </p>
      </form>
    </section>
  );
}
