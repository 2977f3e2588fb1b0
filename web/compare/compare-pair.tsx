import { useState } from 'react';
import { usePageMessages } from '../language/messages.ts';
import { Select } from '../ui/select.tsx';
import { HeadCell } from './head-cell.tsx';
import { filledRows, type ComparedRows, type CompareHead } from './filled-rows.ts';
import styles from './compare.module.css';

/**
 * A comparison where only two columns have room: the name of each row is above its values, the titles stay visible, and
 * of more than two one chooses which are side by side.
 */
export function ComparePair<Compared>({ heads, compared, rows }: ComparedRows<Compared>) {
  const { compare: words } = usePageMessages();
  const [asked, setAsked] = useState<readonly string[]>([]);
  const pair = pairOf(heads, asked);
  const filled = filledRows(
    rows,
    pair.map((head) => compared[heads.indexOf(head)]!),
  );

  function show(id: string, at: number) {
    const before = pair[at]?.id;
    setAsked(pair.map((head, index) => (index === at ? id : head.id === id ? before! : head.id)));
  }

  return (
    <table className={styles.pair}>
      {heads.length > pair.length && <caption>{words.choose({ count: heads.length })}</caption>}
      <thead>
        {heads.length > pair.length && (
          <tr className={styles.choice}>
            {pair.map(({ id }, at) => (
              <td key={at}>
                <div dir="auto">
                  {/* As the title runs, so that its end is what is cut off. */}
                  <Select
                    className={styles.select}
                    aria-label={words.column({ number: at + 1 })}
                    value={id}
                    onChange={(event) => show(event.target.value, at)}
                  >
                    {heads.map((head) => (
                      <option key={head.id} value={head.id}>
                        {head.title}
                      </option>
                    ))}
                  </Select>
                </div>
              </td>
            ))}
          </tr>
        )}
        <tr className={styles.titles}>
          {pair.map((head) => (
            <th key={head.id} scope="col">
              <HeadCell head={head} />
            </th>
          ))}
        </tr>
      </thead>
      {filled.map(({ name, cells }) => (
        <tbody key={name}>
          <tr>
            <th scope="rowgroup" colSpan={pair.length}>
              {name}
            </th>
          </tr>
          <tr>
            {cells.map((cell, at) => (
              <td key={pair[at]?.id}>{cell ?? words.unknown}</td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}

/** The two that were asked for, as far as they are there, else the first. */
function pairOf(heads: readonly CompareHead[], asked: readonly string[]): readonly CompareHead[] {
  const chosen = asked.flatMap((id) => heads.find((head) => head.id === id) ?? []);
  return [...chosen, ...heads.filter((head) => !chosen.includes(head))].slice(0, 2);
}
