import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { setTerms } from '../../domain/query.ts';
import { encodeWhole, getPlaces } from '../api/requests.ts';
import { BarList } from '../charts/bar-list.tsx';
import { goTo } from '../address/go.ts';
import { countryName } from '../../languages/names.ts';
import { useLanguage, useMessages, usePageMessages } from '../language/messages.ts';
import { commaText } from '../ui/joined-text.ts';
import { Failure } from '../ui/failure.tsx';
import { useAddress } from '../address/address-context.ts';
import results from '../ui/results.module.css';
import { MapPicture } from './map-picture.tsx';
import styles from './map.module.css';

/** Where the results are, as a map and as a list. A city opens its own results. */
export function MapView() {
  const { query, hrefOf } = useAddress();
  const { page } = useMessages();
  const { failed, map } = usePageMessages();
  const language = useLanguage();
  const { data, error, isPlaceholderData, isFetching, refetch } = useQuery({
    queryKey: ['places', encodeWhole(query)],
    queryFn: ({ signal }) => getPlaces(query, signal),
    placeholderData: keepPreviousData,
  });
  if (error && !data)
    return (
      <Failure
        error={error}
        title={failed}
        onRetry={() => void refetch()}
        isRetrying={isFetching}
        isOfSearch
      />
    );
  if (!data) return <p className={results.waiting}>{page.loading}</p>;

  const hrefOfCity = (id: string) => hrefOf(setTerms(query, 'city', [id]), 'list');
  const bars = [...data.places]
    .sort((a, b) => b.count - a.count || a.city.name.localeCompare(b.city.name, language))
    .map(({ city, count }) => ({
      id: city.id,
      label: commaText(language, [city.name, countryName(language, city.country)]),
      count,
      href: hrefOfCity(city.id),
    }));

  return (
    <section
      className={`${styles.view} ${results.section} ${isPlaceholderData ? results.stale : ''}`}
      aria-label={map.label}
    >
      <p className={styles.hint}>{map.hint}</p>
      <MapPicture places={data.places} onChoose={({ city }) => goTo(hrefOfCity(city.id))} />
      <p className={styles.hint}>
        {data.unplaced > 0 && `${map.unplaced({ count: data.unplaced })} `}
        {map.land}
      </p>
      <details className={styles.list}>
        <summary>{map.list}</summary>
        <BarList bars={bars} />
      </details>
    </section>
  );
}
