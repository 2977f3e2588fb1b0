import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, useState } from 'react';
import { changeQuery, setTerms, type Area, type Query } from '../../domain/query.ts';
import { countryName } from '../../languages/names.ts';
import { noteMapPosition } from '../address/change-search.ts';
import { useAddress } from '../address/address-context.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { encodeWhole, getPlaces } from '../api/requests.ts';
import { BarList } from '../charts/bar-list.tsx';
import { useLanguage, useMessages, usePageMessages } from '../language/messages.ts';
import { Failure } from '../ui/failure.tsx';
import { commaText } from '../ui/joined-text.ts';
import { Loaded } from '../ui/loaded.tsx';
import results from '../ui/results.module.css';
import { useMedia } from '../ui/use-media.ts';
import type { Place } from './clusters.ts';
import { MapPicture } from './map-picture.tsx';
import { PlacePreview } from './place-preview.tsx';
import styles from './map.module.css';

const LiveMap = lazy(async () => ({ default: (await import('./live-map.tsx')).LiveMap }));

/** What the live map shows, and whether the reader moved it there. */
interface Shown {
  readonly area: Area;
  readonly isByReader: boolean;
}

/** Where the results are, as a map and as a list beside it that follows it. A city opens its own results. */
export function MapView() {
  const { query, at, hrefOf } = useAddress();
  const { page } = useMessages();
  const { failed, map } = usePageMessages();
  const language = useLanguage();
  const [isLive] = useState(hasWebgl);
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const [shown, setShown] = useState<Shown>();
  const [chosen, setChosen] = useState<Place>();
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
  const visible = shown ? data.places.filter((place) => isIn(place, shown.area)) : data.places;
  const bars = [...visible]
    .sort((a, b) => b.count - a.count || a.city.name.localeCompare(b.city.name, language))
    .map(({ city, count }) => ({
      id: city.id,
      label: commaText(language, [city.name, countryName(language, city.country)]),
      count,
      href: hrefOfCity(city.id),
    }));
  const picture = <MapPicture places={data.places} onChoose={setChosen} />;

  return (
    <section
      className={`${styles.view} ${results.section} ${isPlaceholderData ? results.stale : ''}`}
      aria-label={map.label}
    >
      <div className={styles.beside}>
        <div className={styles.main}>
          {isLive ? (
            <Loaded waiting={<div className={styles.live} />} otherwise={() => picture} at="live map">
              <LiveMap
                key={isDark ? 'dark' : 'light'}
                places={data.places}
                area={query.area}
                at={at}
                ownStyle={data.mapStyle}
                onChoose={setChosen}
                onMoved={({ area, position }, by) => {
                  setShown((before) => ({
                    area,
                    isByReader: by === 'size' ? before?.isByReader === true : by === 'reader',
                  }));
                  // An area that was asked for is in the address already, and the map keeps to it.
                  if (by === 'reader' && !query.area) noteMapPosition(position);
                }}
              />
            </Loaded>
          ) : (
            picture
          )}
          {shown?.isByReader && (
            <InSiteLink className={styles.searchHere} href={hrefOf(withArea(query, shown.area), 'map')}>
              {map.searchHere}
            </InSiteLink>
          )}
          {chosen && (
            <PlacePreview
              place={chosen}
              query={query}
              hrefOfResults={hrefOfCity(chosen.city.id)}
              onClose={() => setChosen(undefined)}
            />
          )}
        </div>
        <div className={styles.list}>
          <h2>{map.shown({ count: visible.length })}</h2>
          <BarList bars={bars} />
        </div>
      </div>
      <p className={styles.hint}>
        {data.unplaced > 0 && `${map.unplaced({ count: data.unplaced })} `}
        {map.hint} {data.mapStyle === undefined && map.land}
      </p>
    </section>
  );
}

/** A part of the map takes the place of a circle: both together would say less than they seem to. */
function withArea({ near: _near, ...query }: Query, area: Area): Query {
  return changeQuery(query, { area });
}

function isIn({ city: { lng, lat } }: Place, { west, south, east, north }: Area): boolean {
  if (lat < south || lat > north) return false;
  return west < east ? lng >= west && lng <= east : lng >= west || lng <= east;
}

/** Whether this browser can draw the live map; without it the drawn picture stays. */
function hasWebgl(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}
