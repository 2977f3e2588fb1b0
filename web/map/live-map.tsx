import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as LibreMap, setWorkerUrl, type GeoJSONSource, type MapGeoJSONFeature } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import type { Area } from '../../domain/query.ts';
import type { MapPosition } from '../address/map-position.ts';
import { useLanguage, usePageMessages } from '../language/messages.ts';
import buttons from '../ui/buttons.module.css';
import type { Place } from './clusters.ts';
import { countryLabels, loadLand, type LandData } from './land-data.ts';
import { coloursOf, mapStyle, placeLayers, placeSource, type Colours } from './map-style.ts';
import styles from './map.module.css';

setWorkerUrl(workerUrl);

const MARGIN = 48; // pixels around the outermost places, so that their circles are whole
const PADDING = { top: MARGIN, right: MARGIN, bottom: 2 * MARGIN, left: MARGIN }; // the buttons lie over the lower edge
const CLOSEST_FIT = 6; // one city alone is still shown in its country
const CLOSEST = 11;
const FINEST_FROM = 4; // from this zoom on the finer coast is worth its megabyte
const WORLD: [[number, number], [number, number]] = [
  [-165, -55],
  [178, 76],
];

const BY_READER = { by: 'reader' } satisfies { by: MovedBy };
const BY_FIT = { by: 'fit' } satisfies { by: MovedBy };

export type MovedBy = 'reader' | 'fit' | 'size';

interface LiveMapProps {
  readonly places: readonly Place[];
  /** What to show at first instead of all the places. */
  readonly area?: Area | undefined;
  /** Where the reader had moved it, which goes before both. */
  readonly at?: MapPosition | undefined;
  /** The operator’s own map in the place of our land and names. */
  readonly ownStyle?: string | undefined;
  readonly onChoose: (place: Place) => void;
  /** `by`: moved by hand, fitted to the places, or drawn again in another size. */
  readonly onMoved: (shown: { readonly area: Area; readonly position: MapPosition }, by: MovedBy) => void;
}

/**
 * The map that one can work with. It fits the places whenever they change. Its circles are for eyes and pointers;
 * keys move and zoom it, and the list beside it has every city for everybody.
 */
export function LiveMap({ places, area, at, ownStyle, onChoose, onMoved }: LiveMapProps) {
  const { map: words } = usePageMessages();
  const frame = useRef<HTMLDivElement>(null);
  const map = useMap(frame, { places, ownStyle, onChoose, onMoved });

  useEffect(() => {
    if (!map) return;
    const source = map.getSource<GeoJSONSource>('places');
    void source?.setData({ type: 'FeatureCollection', features: places.map(featureOf) });
  }, [map, places]);

  const show = useEffectEvent((ready: LibreMap, ...what: [readonly Place[], Area | undefined]) => {
    if (at) ready.jumpTo({ center: at, zoom: at.zoom }, BY_FIT);
    else fit(ready, ...what);
  });
  useEffect(() => {
    if (map) show(map, places, area);
  }, [map, places, area]);

  return (
    <div className={styles.frame}>
      <div className={styles.live} ref={frame} />
      <div className={styles.controls}>
        <button
          type="button"
          className={buttons.quiet}
          aria-label={words.closer}
          onClick={() => map?.zoomIn({}, BY_READER)}
        >
          +
        </button>
        <button
          type="button"
          className={buttons.quiet}
          aria-label={words.farther}
          onClick={() => map?.zoomOut({}, BY_READER)}
        >
          −
        </button>
        <button
          type="button"
          className={buttons.quiet}
          onClick={() => map?.fitBounds(WORLD, { animate: !isStill() }, BY_READER)}
        >
          {words.world}
        </button>
      </div>
    </div>
  );
}

/** The map in its frame, once it can be drawn on. It keeps the colours that it began with. */
function useMap(
  frame: RefObject<HTMLDivElement | null>,
  { places, ownStyle, onChoose, onMoved }: Pick<LiveMapProps, 'places' | 'ownStyle' | 'onChoose' | 'onMoved'>,
): LibreMap | undefined {
  const language = useLanguage();
  const { live: title, touch, wheel } = usePageMessages().map;
  const [ready, setReady] = useState<LibreMap>();
  const moved = useEffectEvent(onMoved);
  const choose = useEffectEvent((id: unknown) => {
    const place = places.find(({ city }) => city.id === id);
    if (place) onChoose(place);
  });

  useEffect(() => {
    const { current: container } = frame;
    if (!container) return;
    const stop = new AbortController();
    const colours = coloursOf(container);
    const map = new LibreMap({
      container,
      style: ownStyle ?? mapStyle(colours),
      bounds: WORLD,
      maxZoom: CLOSEST,
      attributionControl: ownStyle !== undefined && {}, // that of our own land is said in words below the map
      dragRotate: false,
      pitchWithRotate: false,
      cooperativeGestures: isTouched(),
      locale: {
        'Map.Title': title,
        'CooperativeGesturesHandler.MobileHelpText': touch,
        'CooperativeGesturesHandler.WindowsHelpText': wheel({ key: 'Ctrl' }),
        'CooperativeGesturesHandler.MacHelpText': wheel({ key: '⌘' }),
      },
      fadeDuration: isStill() ? 0 : 150,
    });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    map.on('moveend', (event) => {
      const by = 'by' in event ? (event.by as MovedBy) : event.originalEvent ? 'reader' : 'size';
      const { lat, lng } = map.getCenter();
      moved({ area: areaOf(map), position: { lat, lng, zoom: map.getZoom() } }, by);
    });
    map.on('click', 'circles', ({ features }) => void press(map, features?.[0], choose));
    for (const [event, cursor] of [
      ['mouseenter', 'pointer'],
      ['mouseleave', ''],
    ] as const)
      map.on(event, 'circles', () => void (map.getCanvas().style.cursor = cursor));
    map.on('load', () => {
      if (ownStyle === undefined) void showLand(map, language, stop.signal);
      else addPlaces(map, colours);
      setReady(map);
    });
    return () => {
      stop.abort();
      setReady(undefined);
      map.remove();
    };
  }, [frame, title, touch, wheel, language, ownStyle]);
  return ready;
}

/** The circles over a map of the operator’s own. */
function addPlaces(map: LibreMap, colours: Colours): void {
  for (const [id, source] of Object.entries(placeSource())) map.addSource(id, source);
  for (const layer of placeLayers(colours)) map.addLayer(layer);
}

/** The coast in two steps, the finer one when it is looked at. A map without its land still has its circles. */
async function showLand(map: LibreMap, language: string, signal: AbortSignal): Promise<void> {
  const show = ({ land, borders }: LandData) => {
    if (signal.aborted) return;
    void map.getSource<GeoJSONSource>('land')?.setData(land);
    void map
      .getSource<GeoJSONSource>('borders')
      ?.setData({ type: 'Feature', geometry: borders, properties: {} });
  };
  const fine = await loadLand('fine', signal).catch(() => undefined);
  if (!fine || signal.aborted) return;
  show(fine);
  void map.getSource<GeoJSONSource>('countries')?.setData(countryLabels(fine.world, language));
  const lookCloser = () => {
    if (map.getZoom() < FINEST_FROM) return;
    map.off('zoom', lookCloser);
    void loadLand('finest', signal).then(show, () => undefined);
  };
  map.on('zoom', lookCloser);
  lookCloser();
}

/** A city is chosen; a circle of several parts where one looks closer. */
async function press(
  map: LibreMap,
  feature: MapGeoJSONFeature | undefined,
  choose: (id: unknown) => void,
): Promise<void> {
  if (feature?.geometry.type !== 'Point') return;
  const { cluster_id: cluster, id } = feature.properties;
  if (cluster === undefined) return choose(id);
  const zoom = await map.getSource<GeoJSONSource>('places')!.getClusterExpansionZoom(Number(cluster));
  const center = feature.geometry.coordinates as [number, number];
  map.easeTo({ center, zoom: zoom + 0.3, animate: !isStill() }, BY_READER);
}

function featureOf({ city: { id, name, lng, lat }, count }: Place): GeoJSON.Feature {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [lng, lat] },
    properties: { id, name, count },
  };
}

function fit(map: LibreMap, places: readonly Place[], area: Area | undefined): void {
  if (area) {
    const east = area.east < area.west ? area.east + 360 : area.east; // across the date line
    map.fitBounds([area.west, area.south, east, area.north], { animate: false }, BY_FIT);
    return;
  }
  const [lngs, lats] = [places.map(({ city }) => city.lng), places.map(({ city }) => city.lat)];
  const all = [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)] as const;
  const bounds = places.length === 0 ? WORLD : ([...all] as [number, number, number, number]);
  map.fitBounds(
    bounds,
    { padding: places.length === 0 ? 0 : PADDING, maxZoom: CLOSEST_FIT, animate: false },
    BY_FIT,
  );
}

/** What the map shows, within the bounds of coordinates, to a thousandth of a degree. */
function areaOf(map: LibreMap): Area {
  const bounds = map.getBounds();
  const isRound = bounds.getEast() - bounds.getWest() >= 360;
  const round = (degrees: number) => Math.round(degrees * 1e3) / 1e3;
  const wrap = (lng: number) => round(((((lng + 180) % 360) + 360) % 360) - 180);
  return {
    west: isRound ? -180 : wrap(bounds.getWest()),
    south: round(Math.max(bounds.getSouth(), -90)),
    east: isRound ? 180 : wrap(bounds.getEast()),
    north: round(Math.min(bounds.getNorth(), 90)),
  };
}

/** Whether fingers work the page: one of them scrolls it, and two move the map. */
function isTouched(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}

function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
