import { useQuery } from '@tanstack/react-query';
import type { NetworksResponse } from '../../domain/eligibility/responses.ts';
import type { City } from '../../domain/city.ts';
import { NETWORKS } from '../../domain/vocabularies/networks.ts';
import { partialDateText } from '../../languages/names.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { getJson } from '../api/get-json.ts';
import { labelOf } from '../language/terms.ts';
import { useLanguage, usePageMessages } from '../language/messages.ts';
import { Facts } from '../ui/facts.tsx';
import styles from './city-offers.module.css';

const MOST_COULD = 6; // networks that the city may join; the page of networks has all of them with reasons

/** What a city is a member of, each with the page that says so and its day, and what it could join. */
export function CityNetworks({ city }: { readonly city: City }) {
  const { city: words, eligibility } = usePageMessages();
  const language = useLanguage();
  const links = useSiteLinks();
  const { data } = useQuery({
    queryKey: ['networks', `city=${city.id}`],
    queryFn: ({ signal }) =>
      getJson<NetworksResponse>(`/api/networks?city=${encodeURIComponent(city.id)}`, signal),
  });
  if (!data) return null;
  const joined = data.networks.flatMap(({ id, membership }) => (membership ? [{ id, membership }] : []));
  const could = data.networks.filter(
    ({ membership, admission }) => !membership && admission?.verdict === 'yes',
  );
  const { networks } = eligibility;
  return (
    <section className={styles.part}>
      <h2>{networks.title}</h2>
      {joined.length > 0 && (
        <ul className={styles.badges}>
          {joined.map(({ id, membership: { tier, asOf, url } }) => (
            <li key={id}>
              <InSiteLink href={links.toNetwork(id, { city: city.id })}>
                {labelOf(NETWORKS, id, language)}
              </InSiteLink>
              <p className={styles.quiet}>
                <Facts
                  parts={[
                    ...(tier === undefined ? [] : [<bdi key="tier">{tier}</bdi>]),
                    <a key="page" href={url}>
                      {networks.asOf({ day: partialDateText(language, asOf) })}
                    </a>,
                  ]}
                />
              </p>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.quiet}>{joined.length === 0 ? words.noMember : networks.incomplete}</p>
      <h3>{networks.could({ city: city.name })}</h3>
      {could.length > 0 && (
        <ul>
          {could.slice(0, MOST_COULD).map(({ id }) => (
            <li key={id}>
              <strong>{eligibility.verdicts.yes}</strong>{' '}
              <InSiteLink href={links.toNetwork(id, { city: city.id })}>
                {labelOf(NETWORKS, id, language)}
              </InSiteLink>
            </li>
          ))}
        </ul>
      )}
      <p>
        <InSiteLink href={links.toNetworks({ city: city.id })}>{words.everyNetwork}</InSiteLink>
      </p>
    </section>
  );
}
