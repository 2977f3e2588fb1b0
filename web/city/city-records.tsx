import { KINDS } from '../../domain/kinds/index.ts';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Kind } from '../../domain/kinds/kind.ts';
import { KINDS_OF_CITIES } from '../../domain/kinds/kind-of.ts';
import { EMPTY_QUERY, MAX_PAGE_SIZE, setTerms } from '../../domain/query.ts';
import type { RecordKind } from '../../domain/record.ts';
import type { CityResponse, RowHit } from '../../domain/responses.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { getResults } from '../api/requests.ts';
import { pluralOf } from '../language/terms.ts';
import { useLanguage, useMessages, usePageMessages } from '../language/messages.ts';
import { isRegisterRow } from '../../domain/evidence-score.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { RecordLine } from '../ui/record-line.tsx';
import { Timeline } from './timeline.tsx';
import styles from './city.module.css';

const LISTED = 8;

interface CityRecordsProps {
  readonly answer: CityResponse;
  /** What comes below, once it is known how much is above. */
  readonly children: ReactNode;
}

/** The kinds side by side, cases first and the newest of them first, and when each of them runs. */
export function CityRecords({ answer, children }: CityRecordsProps) {
  const { failed } = usePageMessages();
  const lang = useLanguage();
  const query = { ...setTerms(EMPTY_QUERY, 'city', [answer.city.id]), lang };
  const { data, error } = useQuery({
    queryKey: ['records of', answer.city.id, lang],
    queryFn: ({ signal }) =>
      getResults({ ...query, sort: 'newest', size: MAX_PAGE_SIZE, facets: [], fields: 'row' }, signal),
  });
  if (!data && !error) return <Skeleton isPage />;
  if (!data) {
    return (
      <>
        <p className={styles.quiet}>{failed}</p>
        {children}
      </>
    );
  }
  return (
    <>
      <div className={styles.lists}>
        {KINDS_OF_CITIES.map((kind) => (
          <KindList key={kind.id} kind={kind} answer={answer} hits={data.hits} />
        ))}
      </div>
      <Timeline records={data.hits} />
      {children}
    </>
  );
}

interface KindListProps {
  readonly kind: Kind<RecordKind>;
  readonly answer: CityResponse;
  readonly hits: readonly RowHit[];
}

function KindList({ kind, answer, hits }: KindListProps) {
  const { start } = useMessages();
  const { city: words } = usePageMessages();
  const language = useLanguage();
  const links = useSiteLinks();
  const own = hits.filter((hit) => hit.kind === kind.id);
  const total = answer.kinds.find(({ id }) => id === kind.id)?.count ?? own.length;
  const all = setTerms(setTerms(EMPTY_QUERY, 'city', [answer.city.id]), 'kind', [kind.id]);
  const cases = own.filter((hit) => !isRegisterRow(hit));
  const rows = own.filter(isRegisterRow);
  return (
    <section>
      <h2>{pluralOf(KINDS, kind.id, language)}</h2>
      {own.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      <TitleLines hits={cases.slice(0, LISTED)} />
      {rows.length > 0 && (
        <details className={styles.rows}>
          <summary>{start.regionRows({ rows: rows.length })}</summary>
          <TitleLines hits={rows.slice(0, LISTED)} />
        </details>
      )}
      {total > LISTED && <InSiteLink href={links.toSearch(all)}>{words.all({ count: total })}</InSiteLink>}
    </section>
  );
}

function TitleLines({ hits }: { readonly hits: readonly RowHit[] }) {
  return (
    <ul>
      {hits.map((hit) => (
        <li key={hit.id}>
          <RecordLine record={hit} isInItsCity />
        </li>
      ))}
    </ul>
  );
}
