import { useQuery } from '@tanstack/react-query';
import { useSearch } from 'wouter';
import type { NetworksResponse } from '../../domain/eligibility/responses.ts';
import { NETWORKS } from '../../domain/vocabularies/networks.ts';
import { partialDateText } from '../../languages/names.ts';
import { askedIn, askedText } from '../address/asked.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { getJson } from '../api/get-json.ts';
import { labelOf } from '../language/terms.ts';
import { useLanguage, usePageMessages } from '../language/messages.ts';
import { Failure } from '../ui/failure.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useFocusAtFirst } from '../ui/use-focus-at-first.ts';
import { PageHead } from '../ui/page-head.tsx';
import { useTitle } from '../ui/use-title.ts';
import { CityForm } from './city-form.tsx';
import { RuleList } from './rule-list.tsx';
import { VerdictBadge } from './verdict-badge.tsx';
import styles from './eligibility.module.css';

/** Every network, with how many members we know of, and for a city whether it belongs or could. */
export function NetworksPage() {
  const { eligibility, failed } = usePageMessages();
  const { networks: words } = eligibility;
  const language = useLanguage();
  const links = useSiteLinks();
  const asked = askedIn(useSearch());
  const text = askedText({ ...asked, record: undefined, topic: undefined });
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['networks', text],
    queryFn: ({ signal }) => getJson<NetworksResponse>(`/api/networks?${text}`, signal),
  });
  useTitle(words.title);
  const main = useFocusAtFirst();
  const city = data?.city?.name ?? '';
  return (
    <main id="main" tabIndex={-1} ref={main} className={styles.page}>
      <PageHead title={words.title} />
      <h2>{data?.city ? words.could({ city }) : words.choose}</h2>
      <CityForm key={text} hrefOf={(other) => links.toNetworks(other)} asked={asked} cityName={city} />
      {!data && !error && <Skeleton isPage />}
      {error && !data && (
        <Failure error={error} title={failed} onRetry={() => void refetch()} isRetrying={isFetching} />
      )}
      <ul className={styles.networks}>
        {data?.networks.map(({ id, members, membership, admission }) => (
          <li key={id}>
            <InSiteLink href={links.toNetwork(id, asked)}>{labelOf(NETWORKS, id, language)}</InSiteLink>{' '}
            <span className={styles.quiet}>{words.members({ count: members })}</span>
            {membership ? (
              <p>
                {words.member({ city })} ({words.asOf({ day: partialDateText(language, membership.asOf) })})
              </p>
            ) : (
              admission && (
                <>
                  <p>
                    <VerdictBadge verdict={admission.verdict} /> {admission.any && words.any}
                  </p>
                  <details>
                    <summary>{eligibility.money.rules({ count: admission.answers.length })}</summary>
                    <RuleList answers={admission.answers} />
                  </details>
                </>
              )
            )}
          </li>
        ))}
      </ul>
      {data && (
        <p>
          <a href="/api/memberships.csv">{words.table}</a>
        </p>
      )}
    </main>
  );
}
