import { useQuery } from '@tanstack/react-query';
import type { Withdrawn } from '../../domain/errors.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { getRecord } from '../api/requests.ts';
import { dateText } from '../../languages/names.ts';
import { useLanguage, useRecordMessages } from '../language/messages.ts';
import styles from './record.module.css';

/** What is left at the address of a record that an editor took out: its title, when and why, or which one stays. */
export function WithdrawnRecord({
  withdrawn: { title, at, reason, mergedInto },
}: {
  readonly withdrawn: Withdrawn;
}) {
  const { withdrawn: words } = useRecordMessages();
  const language = useLanguage();
  const day = dateText(language, at);
  return (
    <section className={styles.missing}>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p>{mergedInto === undefined ? words.on({ date: day }) : words.merged({ date: day })}</p>
      {mergedInto !== undefined && <OtherRecord id={mergedInto} />}
      {reason !== undefined && <p>{words.reason({ reason })}</p>}
      {mergedInto === undefined && <p className={styles.quiet}>{words.hint}</p>}
    </section>
  );
}

/** By its title, as soon as that is known. */
function OtherRecord({ id }: { readonly id: string }) {
  const links = useSiteLinks();
  const { data } = useQuery({ queryKey: ['record', id], queryFn: ({ signal }) => getRecord(id, signal) });
  return (
    <p>
      <InSiteLink href={links.toRecord(id)} dir="auto">
        {data?.title ?? id}
      </InSiteLink>
    </p>
  );
}
