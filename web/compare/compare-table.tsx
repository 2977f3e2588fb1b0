import type { ReactNode } from 'react';
import { InSiteLink } from '../address/in-site-link.tsx';
import { usePageMessages } from '../language/messages.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './compare.module.css';

/** One thing to compare, and what each of the compared has of it. */
export interface CompareRow<Compared> {
  readonly name: string;
  readonly of: (compared: Compared) => ReactNode;
}

/** The head of a column. */
export interface CompareHead {
  readonly id: string;
  readonly title: string;
  /** Of the title, where that is known. */
  readonly language?: string;
  readonly href: string;
  /** The comparison without it. */
  readonly hrefWithout: string;
}

interface CompareTableProps<Compared> {
  readonly heads: readonly CompareHead[];
  /** In the order of the heads. */
  readonly compared: readonly Compared[];
  readonly rows: readonly CompareRow<Compared>[];
}

/** One row for each thing to compare, one column for each of the compared. What is known of none has no row. */
export function CompareTable<Compared>({ heads, compared, rows }: CompareTableProps<Compared>) {
  const { compare: words } = usePageMessages();
  const filled = rows
    .map(({ name, of }) => ({ name, cells: compared.map(of) }))
    .filter(({ cells }) => cells.some((cell) => !isUnknown(cell)));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it
    <section className={styles.frame} aria-label={words.swipe} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td aria-label={words.cell} />
            {heads.map(({ id, title, language, href, hrefWithout }) => (
              <th key={id} scope="col">
                <span className={styles.head}>
                  <InSiteLink href={href} dir="auto" lang={language}>
                    {title}
                  </InSiteLink>
                  <InSiteLink
                    className={styles.remove}
                    href={hrefWithout}
                    aria-label={words.remove({ title })}
                  >
                    <Icon name="clear" />
                  </InSiteLink>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {filled.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={heads[at]?.id}>{isUnknown(cell) ? words.unknown : cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function isUnknown(cell: ReactNode): boolean {
  return cell === undefined || cell === null || cell === '' || cell === false;
}
