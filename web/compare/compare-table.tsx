import { usePageMessages } from '../language/messages.ts';
import { PHONE, useMedia } from '../ui/use-media.ts';
import { ComparePair } from './compare-pair.tsx';
import { filledRows, type ComparedRows } from './filled-rows.ts';
import { HeadCell } from './head-cell.tsx';
import styles from './compare.module.css';

/**
 * One row for each thing to compare, one column for each of the compared; two of them on a phone. What is known of none
 * has no row.
 */
export function CompareTable<Compared>(props: ComparedRows<Compared>) {
  const { compare: words } = usePageMessages();
  const isPhone = useMedia(PHONE);
  if (isPhone) return <ComparePair {...props} />;
  const { heads, compared, rows } = props;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it
    <section className={styles.frame} aria-label={words.swipe} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td aria-label={words.cell} />
            {heads.map((head) => (
              <th key={head.id} scope="col">
                <HeadCell head={head} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {filledRows(rows, compared).map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={heads[at]?.id}>{cell ?? words.unknown}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
