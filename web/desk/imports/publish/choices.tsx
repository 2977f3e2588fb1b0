import { useId } from 'react';
import { useDeskMessages } from '../../../language/messages.ts';
import desk from '../../desk.module.css';
import { useOpenImport } from '../import-context.ts';
import styles from './publish.module.css';

const MODES = ['upsert', 'replace'] as const;
const EMPTY_CELLS = ['keep', 'clear'] as const;

/** What else publishing may do or must not do. */
export function Choices() {
  const { publish } = useDeskMessages();
  const { draft } = useOpenImport();
  const { options, change } = draft;
  const emptyCells = options.emptyCells ?? options.mapping?.emptyCells ?? 'keep';
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
      <fieldset className={styles.choices}>
        <legend>{publish.emptyCells}</legend>
        {EMPTY_CELLS.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={`${id}empty`}
              checked={emptyCells === choice}
              onChange={() => change((before) => ({ ...before, emptyCells: choice }))}
            />
            {choice === 'keep' ? publish.keepValue : publish.clearValue}
          </label>
        ))}
      </fieldset>
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
