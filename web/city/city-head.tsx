import { KINDS } from '../../domain/kinds/index.ts';
import { KINDS_OF_CITIES } from '../../domain/kinds/kind-of.ts';
import type { CityResponse } from '../../domain/responses.ts';
import { EMPTY_QUERY, setTerms } from '../../domain/query.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { termLabel } from '../language/term-label.ts';
import { PlaceMap } from '../map/place-map.tsx';
import { listText } from '../ui/joined-text.ts';
import { countryName } from '../../languages/names.ts';
import { numberText } from '../../languages/numbers.ts';
import { countedOf } from '../language/terms.ts';
import { useLanguage, useMessages, usePageMessages } from '../language/messages.ts';
import styles from './city.module.css';

const MOST_TOPICS = 8; // the search in this city has them all

/** Name, country, region, size, how much there is, and where on the map. */
export function CityHead({ answer: { city, kinds, topics } }: { readonly answer: CityResponse }) {
  const { city: words, eligibility } = usePageMessages();
  const { facets } = useMessages();
  const language = useLanguage();
  const links = useSiteLinks();
  const ofCity = setTerms(EMPTY_QUERY, 'city', [city.id]);
  const country = countryName(language, city.country);
  const place = city.state ? words.place({ state: city.state, country }) : country;
  return (
    <div className={styles.head}>
      <div>
        <h1>{city.name}</h1>
        <p className={styles.place}>{place}</p>
        <dl className={styles.facts}>
          <div>
            <dt>{words.region}</dt>
            <dd>{termLabel(language, 'region', city.subregion)}</dd>
          </div>
          {city.population !== undefined && (
            <div>
              <dt>{words.population}</dt>
              <dd>
                {numberText(language, city.population)}
                {city.geonamesId !== undefined && <p className={styles.quiet}>{words.populationOf}</p>}
              </dd>
            </div>
          )}
          <div>
            <dt>{words.records}</dt>
            <dd>
              {listText(
                language,
                KINDS_OF_CITIES.map(
                  (kind) => [kind, kinds.find(({ id }) => id === kind.id)?.count ?? 0] as const,
                )
                  .filter(([, count]) => count > 0)
                  .map(([kind, count]) => countedOf(KINDS, kind.id, count, language)),
              )}
            </dd>
          </div>
          {topics.length > 0 && (
            <div>
              <dt>{words.topics}</dt>
              <dd>
                <ul className={styles.topics}>
                  {topics.slice(0, MOST_TOPICS).map(({ id, label, count }) => (
                    <li key={id}>
                      <InSiteLink href={links.toSearch(setTerms(ofCity, 'topic', [id]))}>{label}</InSiteLink>{' '}
                      <span className={styles.count}>{numberText(language, count)}</span>
                    </li>
                  ))}
                  {topics.length > MOST_TOPICS && (
                    <li>
                      <InSiteLink href={links.toSearch(ofCity)}>
                        {facets.more({ count: topics.length - MOST_TOPICS })}
                      </InSiteLink>
                    </li>
                  )}
                </ul>
              </dd>
            </div>
          )}
        </dl>
        <p>
          <InSiteLink href={links.toTerm('city', city.id)}>{words.search({ city: city.name })}</InSiteLink>
        </p>
        <p>
          <InSiteLink href={links.toFunds({ city: city.id })}>
            {eligibility.money.of({ city: city.name })}
          </InSiteLink>
          {' · '}
          <InSiteLink href={links.toNetworks({ city: city.id })}>{eligibility.networks.title}</InSiteLink>
        </p>
      </div>
      {city.lat !== undefined && city.lng !== undefined && <PlaceMap lat={city.lat} lng={city.lng} />}
    </div>
  );
}
