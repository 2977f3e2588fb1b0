import type { StyleSpecification } from 'maplibre-gl';
import type { FeatureCollection, MultiLineString } from 'geojson';

/** Circles nearer than this to each other become one. Pixels. */
const CLUSTER_RADIUS = 42;
/** Closer than this every city has its own circle. */
const CLUSTER_ZOOM = 9;
const FONT = ['system-ui', 'sans-serif'];
export const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };
const NO_LINES: MultiLineString = { type: 'MultiLineString', coordinates: [] };

export type Colours = Readonly<Record<(typeof COLOURS)[number], string>>;
const COLOURS = [
  'sea',
  'land',
  'edge',
  'quiet',
  'text',
  'page',
  'accent',
  'accent-soft',
  'on-accent',
  'border',
] as const;

/** The design tokens as plain colours: a canvas knows neither variables nor `light-dark()`. */
export function coloursOf(element: HTMLElement): Colours {
  const probe = document.createElement('span');
  element.append(probe);
  const entries = COLOURS.map((name) => {
    probe.style.color = `var(--${name})`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(entries) as Colours;
}

/** Sea, land, borders, names of countries, and the circles with numbers and names of cities. */
export function mapStyle(colours: Colours): StyleSpecification {
  return {
    version: 8,
    sources: {
      land: { type: 'geojson', data: NOTHING, attribution: '' },
      borders: { type: 'geojson', data: NO_LINES },
      countries: { type: 'geojson', data: NOTHING },
      ...placeSource(),
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
      {
        id: 'land',
        type: 'fill',
        source: 'land',
        paint: { 'fill-color': colours.land, 'fill-antialias': true },
      },
      {
        id: 'borders',
        type: 'line',
        source: 'borders',
        paint: {
          'line-color': colours.border,
          'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.6, 6, 1.4],
        },
      },
      {
        id: 'countries',
        type: 'symbol',
        source: 'countries',
        // By size in steradians: at first the largest, from zoom 5 on all.
        filter: ['>=', ['get', 'area'], ['step', ['zoom'], 0.02, 2, 0.006, 3, 0.001, 4, 0.0001, 5, 0]],
        layout: {
          'text-field': ['get', 'name'],
          'text-font': FONT,
          'text-size': ['interpolate', ['linear'], ['zoom'], 1, 10, 5, 14],
          'text-max-width': 7,
          'text-letter-spacing': 0.04,
          'symbol-sort-key': ['-', 0, ['get', 'area']],
        },
        paint: { 'text-color': colours.quiet, 'text-halo-color': colours.land, 'text-halo-width': 1.2 },
      },
      ...placeLayers(colours),
    ],
  };
}

/** The circles alone, to lay over a map of the operator’s own. */
export function placeSource(): StyleSpecification['sources'] {
  return {
    places: {
      type: 'geojson',
      data: NOTHING,
      cluster: true,
      clusterRadius: CLUSTER_RADIUS,
      clusterMaxZoom: CLUSTER_ZOOM,
      clusterProperties: { count: ['+', ['get', 'count']] },
    },
  };
}

/** Numbers are in `label` of a city, made in the reader’s language; a cluster’s number is formatted by the map. */
export function placeLayers(colours: Colours): StyleSpecification['layers'] {
  const isCluster = ['has', 'point_count'] as never;
  const radius = ['interpolate', ['linear'], ['log2', ['get', 'count']], 0, 11, 5, 17, 10, 25] as never;
  return [
    {
      id: 'circles',
      type: 'circle',
      source: 'places',
      paint: {
        'circle-radius': radius,
        'circle-color': ['case', isCluster, colours['accent-soft'], colours.accent],
        'circle-stroke-color': ['case', isCluster, colours.accent, colours.page],
        'circle-stroke-width': 1.5,
      },
    },
    {
      id: 'numbers',
      type: 'symbol',
      source: 'places',
      layout: {
        'text-field': ['number-format', ['get', 'count'], {}],
        'text-font': FONT,
        'text-size': 12,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': ['case', isCluster, colours.text, colours['on-accent']] },
    },
    {
      id: 'cities',
      type: 'symbol',
      source: 'places',
      filter: ['!', isCluster],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONT,
        'text-size': 12,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.3,
        'text-max-width': 9,
        'symbol-sort-key': ['-', 0, ['get', 'count']],
      },
      paint: { 'text-color': colours.text, 'text-halo-color': colours.land, 'text-halo-width': 1.4 },
    },
  ];
}
