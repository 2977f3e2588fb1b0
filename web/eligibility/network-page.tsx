import { useQuery } from '@tanstack/react-query';
import { useSearch } from 'wouter';
import type { NetworkResponse } from '../../domain/eligibility/responses.ts';
import { NETWORKS } from '../../domain/vocabularies/networks.ts';
import { isTermId } from '../../domain/vocabularies/term.ts';
import { partialDateText } from '../../languages/names.ts';
import { askedIn, askedText } from '../address/asked.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { getJson } from '../api/get-json.ts';
import { labelOf } from '../language/terms.ts';
import { useLanguage, useMessages, usePageMessages } from '../language/messages.ts';
import { Failure } from '../ui/failure.tsx';
import { listText } from '../ui/joined-text.ts';
import { OutsideLink } from '../ui/outside-link.tsx';
import { useFocusAtFirst } from '../ui/use-focus-at-first.ts';
import { PageHead } from '../ui/page-head.tsx';
import { useTitle } from '../ui/use-title.ts';
import { CityForm } from './city-form.tsx';
import { RuleList } from './rule-list.tsx';
import { VerdictBadge } from './verdict-badge.tsx';
import styles from './eligibility.module.css';

/** One network: its rule, whether a city could join, the members that pages name, and what they did. */
export function NetworkPage({ id }: { readonly id: string }) {
  const { page } = useMessages();
  const { eligibility, failed } = usePageMessages();
  const { networks: words } = eligibility;
  const language = useLanguage();
  const links = useSiteLinks();
  const asked = askedIn(useSearch());
  const text = askedText({ ...asked, record: undefined, topic: undefined });
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['network', id, text],
    queryFn: ({ signal }) =>
      getJson<NetworkResponse>(`/api/networks/${encodeURIComponent(id)}?${text}`, signal),
  });
  const name = isTermId(NETWORKS, id) ? labelOf(NETWORKS, id, language) : id;
  useTitle(name);
  const main = useFocusAtFirst();
  const day = (date: string) => words.asOf({ day: partialDateText(language, date) });
  return (
    <main id="main" tabIndex={-1} ref={main} className={styles.page}>
      <PageHead title={name} />
      {isFetching && !data && <p>{page.loading}</p>}
      {error && !data && (
        <Failure error={error} title={failed} onRetry={() => void refetch()} isRetrying={isFetching} />
      )}
      {data && (
        <>
          <p>
            <OutsideLink href={data.network.url} />
          </p>
          <h2>{words.rule}</h2>
          <p>{data.network.admission.text}</p>
          <h2>{data.city ? words.could({ city: data.city.name }) : words.choose}</h2>
          <CityForm
            key={text}
            hrefOf={(other) => links.toNetwork(id, other)}
            asked={asked}
            cityName={data.city?.name}
          />
          {data.city && data.membership && (
            <p>
              {words.member({ city: data.city.name })} ({day(data.membership.asOf)})
            </p>
          )}
          {data.admission && (
            <>
              <p>
                <VerdictBadge verdict={data.admission.verdict} /> {data.admission.any && words.any}
              </p>
              <RuleList answers={data.admission.answers} />
              {data.admission.verdict !== 'yes' && data.network.admission.otherwise && (
                <p>{words.otherwise({ tiers: listText(language, data.network.admission.otherwise) })}</p>
              )}
            </>
          )}
          <h2>{words.members({ count: data.members.length })}</h2>
          <p>{words.incomplete}</p>
          <p>
            <InSiteLink href={links.toTerm('network', id)}>{words.did}</InSiteLink>
          </p>
          <ul>
            {data.members.map((member) => (
              <li key={member.city}>
                {member.records > 0 ? (
                  <InSiteLink href={links.toCity(member.city)}>
                    <bdi>{member.name}</bdi>
                  </InSiteLink>
                ) : (
                  <bdi>{member.name}</bdi>
                )}{' '}
                <a className={styles.quiet} href={member.url}>
                  {day(member.asOf)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </main>
  );
}
