import { useQuery } from '@tanstack/react-query';
import { setTerms, type Query } from '../../domain/query.ts';
import { getResults } from '../api/requests.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { countryName } from '../../languages/names.ts';
import { useLanguage, usePageMessages } from '../language/messages.ts';
import { commaText } from '../ui/joined-text.ts';
import { Icon } from '../ui/icon.tsx';
import { RecordLine } from '../ui/record-line.tsx';
import buttons from '../ui/buttons.module.css';
import type { Place } from './clusters.ts';
import styles from './map.module.css';

const FEW = 3; // the rest is one link away

interface PlacePreviewProps {
  readonly place: Place;
  readonly query: Query;
  readonly hrefOfResults: string;
  readonly onClose: () => void;
}

/** What a circle stands for: the first records of one city, and the ways on. */
export function PlacePreview({ place: { city, count }, query, hrefOfResults, onClose }: PlacePreviewProps) {
  const { map } = usePageMessages();
  const language = useLanguage();
  const links = useSiteLinks();
  const asked: Query = { ...setTerms(query, 'city', [city.id]), size: FEW, facets: [], fields: 'row' };
  const { data } = useQuery({
    queryKey: ['preview of', city.id, asked],
    queryFn: ({ signal }) => getResults(asked, signal),
  });
  const name = commaText(language, [city.name, countryName(language, city.country)]);
  return (
    <section className={styles.preview} aria-label={name} aria-busy={data === undefined}>
      <header>
        <h2>
          <InSiteLink href={links.toCity(city.id)} dir="auto">
            {name}
          </InSiteLink>
        </h2>
        <button type="button" className={buttons.quiet} onClick={onClose} aria-label={map.close}>
          <Icon name="clear" />
        </button>
      </header>
      <ul>
        {(data?.hits ?? []).map((hit) => (
          <li key={hit.id}>
            <RecordLine record={hit} isInItsCity />
          </li>
        ))}
      </ul>
      <p>
        <InSiteLink href={hrefOfResults}>{map.results({ count })}</InSiteLink>
      </p>
    </section>
  );
}
