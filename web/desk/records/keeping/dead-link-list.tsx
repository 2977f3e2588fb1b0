import { shortDate } from '../../../../languages/names.ts';
import { useDeskRecordsMessages, useLanguage, wordOf } from '../../../language/messages.ts';
import { Facts } from '../../../ui/facts.tsx';
import { OutsideLink } from '../../../ui/outside-link.tsx';
import styles from '../records.module.css';
import { Examples } from './examples.tsx';
import { ListFrame } from './list-frame.tsx';

/** Links that nobody can follow any more, with the records that have them and a copy in an archive. */
export function DeadLinkList({ page }: { readonly page: number }) {
  const { keeping } = useDeskRecordsMessages();
  const language = useLanguage();
  const dayOf = (at: string) => shortDate(language, new Date(at));
  return (
    <ListFrame list="links" page={page}>
      {({ links }) => (
        <ul className={styles.entries}>
          {links.map(({ url, state, status, checkedAt, lastGoodAt, archived, count, records }) => (
            <li key={url} className={styles.entry}>
              <h3>
                <OutsideLink href={url}>{url}</OutsideLink>
              </h3>
              <p className={styles.facts}>
                <Facts
                  parts={[
                    wordOf(keeping.linkStates, state),
                    status !== undefined && String(status),
                    keeping.checkedOn({ day: dayOf(checkedAt) }),
                    lastGoodAt !== undefined && keeping.lastGood({ day: dayOf(lastGoodAt) }),
                    archived !== undefined && (
                      <OutsideLink key="archived" href={archived}>
                        {keeping.archived}
                      </OutsideLink>
                    ),
                  ]}
                />
              </p>
              <Examples count={count} records={records} />
            </li>
          ))}
        </ul>
      )}
    </ListFrame>
  );
}
