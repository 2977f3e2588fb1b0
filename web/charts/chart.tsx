import type { ReactNode } from 'react';
import { usePageMessages } from '../language/messages.ts';
import buttons from '../ui/buttons.module.css';
import { csvText, type Cell } from './csv-text.ts';
import { saveFile } from './save-file.ts';
import styles from './chart.module.css';

interface ChartProps {
  readonly title: string;
  /** What one reads from it, in words. */
  readonly reading?: string | undefined;
  /** Its numbers; the first row names the columns. */
  readonly table: readonly (readonly Cell[])[];
  readonly svg: () => string;
  /** The drawing is a table itself. */
  readonly isTable?: boolean;
  readonly children: ReactNode;
}

/** The frame of a chart: what it says in words, the drawing, its numbers as a table and as files. */
export function Chart({ title, reading, table, svg, isTable = false, children }: ChartProps) {
  const { chart } = usePageMessages();
  const file = `metroteca-${title.toLowerCase().replace(/\P{L}+/gu, '-')}`;
  return (
    <section className={styles.chart}>
      <h3>{title}</h3>
      {reading && <p className={styles.reading}>{reading}</p>}
      {children}
      <div className={styles.tools}>
        {!isTable && <Numbers name={chart.table} title={title} table={table} />}
        <button
          type="button"
          className={buttons.quiet}
          aria-label={chart.save({ format: chart.csv, title })}
          onClick={() => saveFile(`${file}.csv`, 'text/csv', csvText(table))}
        >
          {chart.csv}
        </button>
        <button
          type="button"
          className={buttons.quiet}
          aria-label={chart.save({ format: chart.svg, title })}
          onClick={() => saveFile(`${file}.svg`, 'image/svg+xml', svg())}
        >
          {chart.svg}
        </button>
      </div>
    </section>
  );
}

interface NumbersProps {
  readonly name: string;
  readonly title: string;
  readonly table: ChartProps['table'];
}

function Numbers({ name, title, table }: NumbersProps) {
  const [head = [], ...rows] = table;
  return (
    <details>
      <summary className={buttons.quiet}>{name}</summary>
      <table className={styles.table}>
        <caption className="for-readers">{title}</caption>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]}>
              {row.map((cell, at) =>
                at === 0 ? (
                  <th key={at} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={at}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
