import type { ReactNode } from 'react';
import type { PublishedRecord } from '../../domain/record.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { usePageMessages } from '../messages/page-messages.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { compareRows } from './compare-rows.tsx';
import styles from './compare.module.css';

interface CompareTableProps {
  readonly records: readonly PublishedRecord[];
  readonly hrefWithout: (id: string) => string;
}

/** One row for each thing to compare, one column for each record. What no record knows has no row. */
export function CompareTable({ records, hrefWithout }: CompareTableProps) {
  const { compare: words } = usePageMessages();
  const messages = useMessages();
  const language = useLanguage();
  const links = useSiteLinks();
  const rows = compareRows(words, language, messages)
    .map(({ name, of }) => ({ name, cells: records.map(of) }))
    .filter(({ cells }) => cells.some((cell) => !isUnknown(cell)));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it
    <section className={styles.frame} aria-label={words.swipe} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td aria-label={words.cell} />
            {records.map(({ id, title }) => (
              <th key={id} scope="col">
                <InSiteLink href={links.toRecord(id)} dir="auto">
                  {title}
                </InSiteLink>
                <InSiteLink className={styles.remove} href={hrefWithout(id)} aria-label={words.remove(title)}>
                  <span aria-hidden="true">×</span>
                </InSiteLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={records[at]?.id} dir="auto">
                  {isUnknown(cell) ? words.unknown : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function isUnknown(cell: ReactNode): boolean {
  return cell === undefined || cell === null || cell === '';
}
