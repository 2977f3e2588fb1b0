import { useId, useState } from 'react';
import { useDeskMessages } from '../../../language/messages.ts';
import desk from '../../desk.module.css';
import { useOpenImport } from '../import-context.ts';
import { ColumnRow } from './column-row.tsx';
import { sourcesOf } from './mapping-draft.ts';
import styles from './columns.module.css';

/** The columns of the file, one below the other, each beside what it becomes. */
export function ColumnTable() {
  const words = useDeskMessages();
  const { current, draft } = useOpenImport();
  const [find, setFind] = useState('');
  const id = useId();
  const sources = sourcesOf(current.columns, draft.options.mapping);
  return (
    <section className={desk.section}>
      <h3>{words.columns.table}</h3>
      <p className={styles.reading}>
        <label htmlFor={id}>{words.columns.find}</label>
        <input
          id={id}
          type="search"
          className={desk.field}
          value={find}
          aria-describedby={`${id}hint`}
          onChange={({ target }) => setFind(target.value)}
        />
        <span id={`${id}hint`} className={desk.hint}>
          {words.columns.findHint}
        </span>
      </p>
      <ol className={styles.columns}>
        {current.columns.map((column, index) => (
          <li key={`${index} ${column.header}`}>
            <ColumnRow column={column} position={index + 1} sources={sources} find={find} />
          </li>
        ))}
      </ol>
    </section>
  );
}
