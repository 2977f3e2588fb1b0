import type { City } from '../../domain/city.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { termLabel } from '../facets/term-label.ts';
import { countryName } from '../messages/names.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { Fact } from './fact.tsx';
import { useRecordLinks } from './record-links.ts';
import styles from './record.module.css';

/** Where: city, country, region, size, and everything else from there. */
export function CityFact({ city }: { readonly city: City }) {
  const language = useLanguage();
  const { record } = useMessages();
  const links = useRecordLinks();
  const country = countryName(language, city.country);
  return (
    <Fact name={record.city}>
      <p>
        <strong>{city.name}</strong>
        {[city.state, country].map((part) => part && `, ${part}`)}
      </p>
      <p className={styles.quiet}>
        {termLabel(language, 'region', city.subregion)}
        {city.population !== undefined && ` · ${record.population(city.population)}`}
      </p>
      <p>
        <InSiteLink href={links.toTerm('city', city.id)}>{record.moreFrom(city.name)}</InSiteLink>
      </p>
    </Fact>
  );
}
