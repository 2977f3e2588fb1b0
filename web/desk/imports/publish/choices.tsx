import { useId } from 'react';
import { useDeskMessages } from '../../../language/messages.ts';
import desk from '../../desk.module.css';
import { useOpenImport } from '../import-context.ts';
import styles from './publish.module.css';

const MODES = ['upsert', 'replace'] as const;

/** What else publishing may do or must not do. */
export function Choices() {
  const { publish } = useDeskMessages();
  const { draft } = useOpenImport();
  const { options, change } = draft;
  const id = useId();
  return (
    <section className={desk.section} aria-labelledby={`${id}title`}>
      <h3 id={`${id}title`}>{publish.choices}</h3>
      <fieldset className={styles.choices}>
        <legend>{publish.mode}</legend>
        {MODES.map((mode) => (
          <label key={mode}>
            <input
              type="radio"
              name={`${id}mode`}
              checked={options.mode === mode}
              onChange={() => change(({ force: _of, ...before }) => ({ ...before, mode }))}
            />
            {publish[mode]}
          </label>
        ))}
      </fieldset>
      {options.mode === 'replace' && (
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={options.force ?? false}
            onChange={({ target }) => change((before) => ({ ...before, force: target.checked || undefined }))}
          />
          {publish.force}
        </label>
      )}
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={options.strict ?? false}
          onChange={({ target }) => change((before) => ({ ...before, strict: target.checked || undefined }))}
        />
        {publish.strict}
      </label>
    </section>
  );
}
