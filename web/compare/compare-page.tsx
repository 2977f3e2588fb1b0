import { useMemo } from 'react';
import { useSearch } from 'wouter';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useRestoredScroll } from '../address/use-restored-scroll.ts';
import { useSiteLinks } from '../address/use-site-links.ts';
import { usePageMessages } from '../messages/page-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useFocusAtFirst } from '../page/use-focus-at-first.ts';
import { useTitle } from '../page/use-title.ts';
import { useRecords } from '../record/use-records.ts';
import { clean, useShortlist } from '../shortlist/shortlist-store.ts';
import { CompareTable } from './compare-table.tsx';
import styles from './compare.module.css';

const MAX_COMPARED = 4; // columns that can still be read

/** Up to four records side by side, as the address says. */
export function ComparePage() {
  const { compare: words, failed, shortlist } = usePageMessages();
  const { page } = useMessages();
  const links = useSiteLinks();
  const search = useSearch();
  const ids = useMemo(() => clean(new URLSearchParams(search).getAll('id')).slice(0, MAX_COMPARED), [search]);
  const entries = useRecords(ids);
  const records = entries.flatMap(({ record }) => record ?? []);
  const isLoading = entries.some(({ record, error }) => !record && !error);

  useTitle(words.title);
  useRestoredScroll(!isLoading);
  const main = useFocusAtFirst();

  return (
    <main id="main" tabIndex={-1} ref={main} className={styles.page}>
      <h1>{words.title}</h1>
      <p>
        <InSiteLink href={links.toShortlist()}>{words.toShortlist}</InSiteLink>
      </p>
      {ids.length === 0 && <p className={styles.empty}>{words.empty}</p>}
      {isLoading && <p className={styles.empty}>{page.loading}</p>}
      {entries
        .filter(({ error }) => error)
        .map(({ id }) => (
          <p key={id} role="alert">
            {failed}: {shortlist.gone(id)}
          </p>
        ))}
      {records.length > 0 && (
        <CompareTable
          records={records}
          hrefWithout={(id) => links.toCompare(ids.filter((other) => other !== id))}
        />
      )}
      {ids.length > 0 && ids.length < MAX_COMPARED && <MoreToCompare ids={ids} />}
    </main>
  );
}

/** Records of the shortlist that are not compared yet. */
function MoreToCompare({ ids }: { readonly ids: readonly string[] }) {
  const { compare: words } = usePageMessages();
  const links = useSiteLinks();
  const others = useRecords(useShortlist().filter((id) => !ids.includes(id)));
  const records = others.flatMap(({ record }) => record ?? []);
  if (records.length === 0) return null;
  return (
    <section className={styles.more}>
      <h2>{words.more}</h2>
      <ul>
        {records.map(({ id, title }) => (
          <li key={id}>
            <InSiteLink href={links.toCompare([...ids, id])} aria-label={words.add(title)}>
              + {title}
            </InSiteLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
