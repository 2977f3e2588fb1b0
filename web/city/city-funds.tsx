import { useQuery } from '@tanstack/react-query';
import { fundGroup, type FundGroup } from '../../domain/eligibility/fund-group.ts';
import type { FundsForResponse } from '../../domain/eligibility/responses.ts';
import type { City } from '../../domain/city.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { getJson } from '../api/get-json.ts';
import { FundCard } from '../eligibility/fund-card.tsx';
import { usePageMessages } from '../language/messages.ts';
import styles from './city-offers.module.css';

const SHOWN = 3;
const ASKED: readonly FundGroup[] = ['yes', 'unknown', 'again'];

/** The first of the funds that a city may ask, and how many there are, as the page of funds counts them. */
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
          .filter((offer) => ASKED.includes(fundGroup(offer)))
          .map((offer) => (
            <li key={offer.id}>
              <FundCard offer={offer} />
            </li>
          ))}
      </ul>
      <p>
        <InSiteLink href={links.toFunds({ city: city.id })}>{words.everyFund(data.groups)}</InSiteLink>
      </p>
    </section>
  );
}
