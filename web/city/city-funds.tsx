import { useQuery } from '@tanstack/react-query';
import type { FundsForResponse } from '../../domain/eligibility/responses.ts';
import type { City } from '../../domain/city.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { getJson } from '../api/get-json.ts';
import { RuleList } from '../eligibility/rule-list.tsx';
import { usePageMessages } from '../language/messages.ts';
import styles from './city-offers.module.css';

const SHOWN = 3;

/** The first of the funds that a city may ask, with their reasons. */
export function CityFunds({ city }: { readonly city: City }) {
  const { city: words, eligibility } = usePageMessages();
  const links = useSiteLinks();
  const { data } = useQuery({
    queryKey: ['funds of', city.id],
    queryFn: ({ signal }) =>
      getJson<FundsForResponse>(`/api/funds/for?city=${encodeURIComponent(city.id)}&size=${SHOWN}`, signal),
  });
  if (!data || data.offers.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{eligibility.money.of({ city: city.name })}</h2>
      <ul className={styles.offers}>
        {data.offers
          .filter(({ verdict }) => verdict !== 'no')
          .map((offer) => (
            <li key={offer.id}>
              <InSiteLink href={links.toRecord(offer.id)}>
                <bdi>{offer.title}</bdi>
              </InSiteLink>{' '}
              <span className={styles.quiet}>{eligibility.windows[offer.window]}</span>
              <RuleList answers={offer.answers} />
            </li>
          ))}
      </ul>
      <p>
        <InSiteLink href={links.toFunds({ city: city.id })}>
          {words.everyFund({ count: data.counts.yes + data.counts.unknown })}
        </InSiteLink>
      </p>
    </section>
  );
}
