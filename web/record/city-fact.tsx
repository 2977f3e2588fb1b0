import { lazy } from 'react';
import type { City } from '../../domain/city.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { termLabel } from '../language/term-label.ts';
import { countryName } from '../../languages/names.ts';
import { useLanguage, useMessages, useRecordMessages } from '../language/messages.ts';
import { Facts } from '../ui/facts.tsx';
import { commaText } from '../ui/joined-text.ts';
import { Loaded } from '../ui/loaded.tsx';
import { Fact } from './fact.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import styles from './record.module.css';

const PlaceMap = lazy(async () => ({ default: (await import('../map/place-map.tsx')).PlaceMap }));

/** Where: city, country, region, size, on a small map, and everything else from there. */
export function CityFact({ city }: { readonly city: City }) {
  const language = useLanguage();
  const record = useRecordMessages();
  const { lists } = useMessages();
  const links = useSiteLinks();
  const country = countryName(language, city.country);
  return (
    <Fact name={record.city}>
      <p>
        <strong>
          <bdi>{city.name}</bdi>
        </strong>
        {lists.comma}
        {commaText(language, [city.state, country])}
      </p>
      <p className={styles.quiet}>
        <Facts
          parts={[
            termLabel(language, 'region', city.subregion),
            city.population !== undefined && record.population({ count: city.population }),
          ]}
        />
      </p>
      {city.lat !== undefined && city.lng !== undefined && (
        <div className={styles.map}>
          <Loaded otherwise={() => null}>
            <PlaceMap lat={city.lat} lng={city.lng} />
          </Loaded>
        </div>
      )}
      <p>
        <InSiteLink href={links.toCity(city.id)}>{record.profile({ city: city.name })}</InSiteLink>
      </p>
    </Fact>
  );
}
