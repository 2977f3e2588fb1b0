import type { BriefRecord } from '../../../../domain/desk-records.ts';
import { InSiteLink } from '../../../address/in-site-link.tsx';
import { useDeskHref } from '../../desk-links.ts';
import { useDeskRecordsMessages, useMessages } from '../../../language/messages.ts';
import styles from '../records.module.css';

interface ExamplesProps {
  readonly count: number;
  readonly records: readonly BriefRecord[];
}

/** How many records an entry is about, and the first of them. */
export function Examples({ count, records }: ExamplesProps) {
  const { keeping } = useDeskRecordsMessages();
  const { lists } = useMessages();
  const href = useDeskHref();
  return (
    <>
      <p className={styles.facts}>
        {count > records.length ? keeping.such({ count }) : keeping.records({ count })}
      </p>
      <ul className={styles.examples}>
        {records.map(({ id, title, city }) => (
          <li key={id}>
            <InSiteLink href={href(`records/${id}`)}>
              <bdi>{title}</bdi>
            </InSiteLink>
            {lists.comma}
            <bdi>{city}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
