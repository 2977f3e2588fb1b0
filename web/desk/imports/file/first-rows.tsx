import { useId } from 'react';
import { useDeskMessages } from '../../../language/messages.ts';
import desk from '../../desk.module.css';
import { useOpenImport } from '../import-context.ts';
import styles from './file.module.css';

/** The top of the table as it was understood: the place to see wrong letters and wrong columns. */
export function FirstRows() {
  const words = useDeskMessages();
  const { current, isCounting } = useOpenImport();
  const { columns, firstRows } = current;
  const id = useId();
  return (
    <section className={desk.section} aria-labelledby={id}>
      <h3 id={id}>{words.file.firstRows}</h3>
      {columns.length === 0 ? (
        <p>{isCounting ? words.steps.counting : words.file.noRows}</p>
      ) : (
        <>
          {/* A box that scrolls must be reached by keyboard. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <section className={desk.frame} aria-label={words.file.scroll} tabIndex={0}>
            <table className={styles.rows}>
              <thead>
                <tr>
                  {columns.map(({ header }, index) => (
                    <th key={`${index} ${header}`} scope="col">
                      <bdi>{header || words.columns.noName({ position: index + 1 })}</bdi>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {firstRows.map((cells, row) => (
                  // oxlint-disable-next-line react/no-array-index-key -- rows of a file have nothing but their place
                  <tr key={row}>
                    {columns.map(({ header }, index) => (
                      <td key={`${index} ${header}`}>
                        <bdi>{cells[index]}</bdi>
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <p className={desk.hint}>{words.file.rowsHint}</p>
        </>
      )}
    </section>
  );
}
