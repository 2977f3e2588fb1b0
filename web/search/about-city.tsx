import { chosenTerms } from '../../domain/query.ts';
import type { SearchResponse } from '../../domain/responses.ts';
import { goTo } from '../address/go.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { useMessages } from '../language/messages.ts';
import { useAddress } from '../address/address-context.ts';
import { wayBack } from './way-back.ts';
import styles from './search-page.module.css';

/** The way to a city's own page, for readers who narrow by that city alone. */
export function AboutCity({ facets }: { readonly facets: SearchResponse['facets'] | undefined }) {
  const { query } = useAddress();
  const { search } = useMessages();
  const links = useSiteLinks();
  const cities = chosenTerms(query, 'city');
  const city = facets?.city?.find(({ id }) => id === cities[0]);
  if (cities.length !== 1 || !city || city.count === 0) return null;
  const href = links.toCity(city.id);
  return (
    <p className={styles.aside}>
      <InSiteLink href={href} onFollow={() => goTo(href, wayBack())}>
        {search.aboutCity({ city: city.label })}
      </InSiteLink>
    </p>
  );
}
