import { KINDS } from '../../domain/kinds/index.ts';
import { useQuery } from '@tanstack/react-query';
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
import { casesFirst } from '../ui/cases-first.ts';
import { RecordLine } from '../ui/record-line.tsx';
import { Timeline } from './timeline.tsx';
import styles from './city.module.css';

const LISTED = 8;

/** The kinds side by side, cases first, then the newest, and when each of them runs. */
export function CityRecords({ answer }: { readonly answer: CityResponse }) {
  const { failed } = usePageMessages();
  const { page } = useMessages();
  const lang = useLanguage();
  const query = { ...setTerms(EMPTY_QUERY, 'city', [answer.city.id]), lang };
  const { data, error } = useQuery({
    queryKey: ['records of', answer.city.id, lang],
    queryFn: ({ signal }) =>
      getResults({ ...query, sort: 'newest', size: MAX_PAGE_SIZE, facets: [] }, signal),
  });
  if (!data) return <p className={styles.quiet}>{error ? failed : page.loading}</p>;
  return (
    <>
      <div className={styles.lists}>
        {KINDS_OF_CITIES.map((kind) => (
          <KindList key={kind.id} kind={kind} answer={answer} hits={casesFirst(data.hits)} />
        ))}
      </div>
      <Timeline records={data.hits} />
    </>
  );
}

interface KindListProps {
  readonly kind: Kind<RecordKind>;
  readonly answer: CityResponse;
  readonly hits: readonly RowHit[];
}

function KindList({ kind, answer, hits }: KindListProps) {
  const { city: words } = usePageMessages();
  const language = useLanguage();
  const links = useSiteLinks();
  const own = hits.filter((hit) => hit.kind === kind.id);
  const total = answer.kinds.find(({ id }) => id === kind.id)?.count ?? own.length;
  const all = setTerms(setTerms(EMPTY_QUERY, 'city', [answer.city.id]), 'kind', [kind.id]);
  return (
    <section>
      <h2>{pluralOf(KINDS, kind.id, language)}</h2>
      {own.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      <ul>
        {own.slice(0, LISTED).map((hit) => (
          <li key={hit.id}>
            <RecordLine record={hit} isInItsCity />
          </li>
        ))}
      </ul>
      {total > LISTED && <InSiteLink href={links.toSearch(all)}>{words.all({ count: total })}</InSiteLink>}
    </section>
  );
}
