import { useId } from 'react';
import { EVERY_KIND } from '../../../../domain/kinds/kind-of.ts';
import { useDeskMessages, useLanguage } from '../../../language/messages.ts';
import { allKinds, pluralWithin } from '../../../ui/kind-text.ts';
import { Select } from '../../../ui/select.tsx';
import desk from '../../desk.module.css';
import { useOpenImport } from '../import-context.ts';
import styles from './columns.module.css';

/** Kind and source of the whole file. */
export function AllRecords() {
  const words = useDeskMessages();
  const language = useLanguage();
  const { draft } = useOpenImport();
  const { options, change } = draft;
  const id = useId();
  return (
    <section className={desk.section} aria-labelledby={`${id}title`}>
      <h3 id={`${id}title`}>{words.columns.all}</h3>
      <div className={styles.all}>
        <div>
          <label htmlFor={`${id}kind`}>{words.columns.kind}</label>
          <Select
            id={`${id}kind`}
            className={desk.field}
            value={options.kind}
            onChange={({ target }) => {
              const kind = EVERY_KIND.find(({ id }) => id === target.value)?.id ?? 'auto';
              change((before) => ({ ...before, kind }));
            }}
          >
            <option value="auto">
              {words.columns.kinds.auto({ kinds: allKinds(language, 'disjunction', words.columns.kinds.of) })}
            </option>
            {EVERY_KIND.map((kind) => (
              <option key={kind.id} value={kind.id}>
                {words.columns.kinds.of({ kind: pluralWithin(kind, language) })}
              </option>
            ))}
          </Select>
        </div>
        <div>
          <label htmlFor={`${id}source`}>{words.columns.source}</label>
          <input
            id={`${id}source`}
            className={desk.field}
            value={options.source ?? options.mapping?.source ?? ''}
            maxLength={200}
            aria-describedby={`${id}hint`}
            onChange={({ target }) =>
              change(({ mapping, ...before }) => {
                const { source: _moved, ...rest } = mapping ?? {}; // it is in one place only
                return { ...before, source: target.value || undefined, ...(mapping && { mapping: rest }) };
              })
            }
          />
          <p id={`${id}hint`} className={desk.hint}>
            {words.columns.sourceHint}
          </p>
        </div>
      </div>
    </section>
  );
}
