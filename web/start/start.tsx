import { EMPTY_QUERY } from '../../domain/query.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { useMessages } from '../language/messages.ts';
import { Failure } from '../ui/failure.tsx';
import { Goals } from './goals.tsx';
import { Lately } from './lately.tsx';
import { Offers } from './offers.tsx';
import { Problems } from './problems.tsx';
import { Reading } from './reading.tsx';
import type { StartAnswer } from './use-start.ts';
import { Where } from './where.tsx';
import styles from './start.module.css';

/** For a reader who has not asked anything yet: ways in by problem, cases worth reading, what is where. */
export function Start({ answer }: { readonly answer: StartAnswer }) {
  const { start, empty, failure } = useMessages();
  const links = useSiteLinks();
  const { data, error, isFetching, refetch } = answer;
  if (error && !data && !isFetching) {
    return (
      <Failure
        error={error}
        title={failure.pageTitle}
        onRetry={() => void refetch()}
        isRetrying={isFetching}
      />
    );
  }
  if (data?.total === 0) return <p className={styles.empty}>{empty.library}</p>;
  return (
    <div className={styles.start}>
      <p className={styles.inside}>
        {data && data.cases > 0 && start.inside({ cases: data.cases, cities: data.cities })}
      </p>
      <Examples />
      <Problems problems={data?.problems} />
      <Reading reading={data?.reading} />
      <Where start={data} />
      <Offers counts={data?.facets.kind} />
      <Goals counts={data?.facets.sdg} />
      <Lately lately={data?.lately} />
      {data && (
        <p>
          <InSiteLink href={links.toSearch({ ...EMPTY_QUERY, sort: 'recommended' })}>
            {start.everything({ count: data.total })}
          </InSiteLink>
        </p>
      )}
    </div>
  );
}

/** Three questions that find something, to be asked with one click. */
function Examples() {
  const { start } = useMessages();
  const links = useSiteLinks();
  return (
    <div className={styles.examples}>
      <p>{start.examples}</p>
      <ul>
        {Object.values(start.example).map((q) => (
          <li key={q}>
            <InSiteLink href={links.toSearch({ ...EMPTY_QUERY, in: 'both', q })}>{q}</InSiteLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
