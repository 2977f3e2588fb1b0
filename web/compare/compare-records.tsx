import { languageOfText, spokenIn } from '../../domain/translations.ts';
import { useRestoredScroll } from '../address/use-restored-scroll.ts';
import { useSiteLinks } from '../address/use-site-links.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useLanguage, useMessages, usePageMessages, useRecordMessages } from '../language/messages.ts';
import { useRecords } from '../api/use-records.ts';
import { useSimilar } from '../api/use-similar.ts';
import { useShortlist } from '../shortlist/shortlist-store.ts';
import { CompareMore } from './compare-more.tsx';
import { CompareTable } from './compare-table.tsx';
import { recordRows } from './record-rows.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import styles from './compare.module.css';

interface CompareRecordsProps {
  readonly ids: readonly string[];
  /** Another one fits beside them. */
  readonly hasRoom: boolean;
}

/** Records side by side. */
export function CompareRecords({ ids, hasRoom }: CompareRecordsProps) {
  const { compare: words, failed, shortlist } = usePageMessages();
  const messages = useMessages();
  const names = useRecordMessages();
  const language = useLanguage();
  const links = useSiteLinks();
  const entries = useRecords(ids);
  const records = entries.flatMap(({ record }) => (record ? spokenIn(record, language) : []));
  const isLoading = entries.some(({ record, error }) => !record && !error);
  useRestoredScroll(!isLoading);

  return (
    <>
      <p>
        <InSiteLink href={links.toShortlist()}>{words.toShortlist}</InSiteLink>
      </p>
      {ids.length === 0 && <p className={styles.empty}>{words.empty}</p>}
      {isLoading && <Skeleton isPage />}
      {entries
        .filter(({ error }) => error)
        .map(({ id }) => (
          <p key={id} role="alert">
            {failed}: {shortlist.gone({ id })}
          </p>
        ))}
      {!isLoading && records.length === 1 && <p className={styles.alone}>{words.alone}</p>}
      {!isLoading && records.length > 0 && (
        <CompareTable
          heads={records.map(({ id, title, ...record }) => ({
            id,
            title,
            language: languageOfText(record, 'title'),
            href: links.toRecord(id),
            hrefWithout: links.toCompare(ids.filter((other) => other !== id)),
          }))}
          compared={records}
          rows={recordRows(words, language, messages, names)}
        />
      )}
      {!isLoading && ids.length > 0 && hasRoom && <MoreRecords ids={ids} />}
    </>
  );
}

/** Records of the shortlist that are not compared yet, and those like the first that is. */
function MoreRecords({ ids }: Pick<CompareRecordsProps, 'ids'>) {
  const { compare: words } = usePageMessages();
  const links = useSiteLinks();
  const kept = useRecords(useShortlist().filter((id) => !ids.includes(id)));
  const language = useLanguage();
  const [first = ''] = ids;
  const { data } = useSimilar(first);
  const toMore = ({ id, title }: { readonly id: string; readonly title: string }) => ({
    id,
    name: title,
    href: links.toCompare([...ids, id]),
  });
  const similar = (data?.records ?? [])
    .map(({ record }) => record)
    .filter(({ id }) => !ids.includes(id) && !kept.some((entry) => entry.id === id));
  return (
    <>
      <CompareMore
        title={words.more}
        more={kept.flatMap(({ record }) => (record ? spokenIn(record, language) : [])).map(toMore)}
      />
      <CompareMore title={words.similar} more={similar.map(toMore)} />
    </>
  );
}
