import { useHistoryState } from 'wouter/use-browser-location';
import { changeQuery, EMPTY_QUERY, isNarrowed, setTerms } from '../../domain/query.ts';
import type { CityResponse } from '../../domain/responses.ts';
import { readAddress } from '../address/address.ts';
import type { HistoryEntry } from '../address/history-entry.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { listText } from '../ui/joined-text.ts';
import { countryName } from '../../languages/names.ts';
import { useLanguage, useMessages, usePageMessages } from '../language/messages.ts';
import { Facts } from '../ui/facts.tsx';
import { TitleList } from './title-list.tsx';
import { useNewestRecords } from './use-newest-records.ts';
import styles from './city.module.css';

const MOST_TITLES = 2;
const MOST_COMPARED_WITH = 3; // four fit side by side

/** Cities of the same region or size, what they do, and the reader's own search there. */
export function SimilarCities({ answer: { city, similar } }: { readonly answer: CityResponse }) {
  const { city: words, chart } = usePageMessages();
  const { lists } = useMessages();
  const language = useLanguage();
  const links = useSiteLinks();
  const searched = useEarlierQuery();
  const ids = similar.map(({ city: { id } }) => id);
  const { newestOf } = useNewestRecords(ids);
  if (similar.length === 0) return null;

  const side = [city, ...similar.slice(0, MOST_COMPARED_WITH).map(({ city: other }) => other)];
  const compared = side.map(({ id }) => id);
  const comparedNames = side.map(({ name }) => name);
  return (
    <section className={styles.similar}>
      <h2>{words.similar}</h2>
      <ul>
        {similar.map(({ city: other, count, reasons }) => (
          <li key={other.id}>
            <InSiteLink className={styles.name} href={links.toCity(other.id)}>
              <bdi>{other.name}</bdi>
            </InSiteLink>
            {lists.comma}
            {countryName(language, other.country)}
            <p className={styles.quiet}>
              <Facts parts={reasons.map((reason) => words.reasons[reason])} />
            </p>
            <TitleList records={newestOf(other.id).slice(0, MOST_TITLES)} className={styles.doing} />
            <p>
              <InSiteLink href={links.toTerm('city', other.id)}>{chart.records({ count })}</InSiteLink>
              {searched && (
                <>
                  {' · '}
                  <InSiteLink href={links.toSearch(setTerms(searched, 'city', [other.id]))}>
                    {words.sameThere}
                  </InSiteLink>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <InSiteLink href={links.toCompareCities(compared)}>
          {words.compare({ cities: listText(language, comparedNames) })}
        </InSiteLink>
      </p>
      <p>
        <InSiteLink href={links.toSearch(setTerms(EMPTY_QUERY, 'city', ids))}>
          {words.everythingThere}
        </InSiteLink>
      </p>
    </section>
  );
}

/** The search from which the reader came, without what ties it to a place; undefined when it asked nothing else. */
function useEarlierQuery() {
  const { results } = useHistoryState<HistoryEntry | null>() ?? {};
  if (results === undefined) return undefined;
  const { query } = readAddress(results);
  const { near: _near, area: _area, ...rest } = query;
  const { city: _city, country: _country, region: _region, population: _size, ...terms } = query.terms;
  const elsewhere = changeQuery(rest, { terms });
  return isNarrowed(elsewhere) ? elsewhere : undefined;
}
