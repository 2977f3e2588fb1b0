import { InSiteLink } from '../../../address/in-site-link.tsx';
import { useDeskHref } from '../../desk-links.ts';
import desk from '../../desk.module.css';
import { useDeskRecordsMessages } from '../../../language/messages.ts';
import { BriefLine } from '../brief-line.tsx';
import styles from '../records.module.css';
import { ListFrame } from './list-frame.tsx';

/** Cases that lack most of what a decision needs, with the way to their forms. */
export function IncompleteList({ page }: { readonly page: number }) {
  const { keeping } = useDeskRecordsMessages();
  const href = useDeskHref();
  return (
    <ListFrame list="incomplete" page={page}>
      {({ records }) => (
        <ul className={styles.entries}>
          {records.map((record) => (
            <li key={record.id} className={styles.line}>
              <meter
                min={0}
                max={100}
                value={record.evidenceScore}
                aria-label={keeping.complete({ percent: record.evidenceScore })}
              />
              <BriefLine record={record} />
              <span className={styles.facts}>{keeping.complete({ percent: record.evidenceScore })}</span>
              <InSiteLink
                className={`${desk.plain} ${desk.small}`}
                href={href(`records/${record.id}`)}
                aria-label={keeping.editOne({ title: record.title })}
              >
                {keeping.edit}
              </InSiteLink>
            </li>
          ))}
        </ul>
      )}
    </ListFrame>
  );
}
