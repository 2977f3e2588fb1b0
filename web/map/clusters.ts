import Supercluster from 'supercluster';
import type { PlacesResponse } from '../../domain/responses.ts';
import { boundsOf, MAX_ZOOM, type Point, type Size, type Viewport } from './viewport.ts';

export type Place = PlacesResponse['places'][number];

/** A circle on the map: one city, or several that would overlap. */
export interface Mark extends Point {
  readonly key: string;
  /** Records. */
  readonly count: number;
  /** The city when it is one. */
  readonly place: Place | undefined;
  readonly cities: number;
  /** How far to look closer until the circle parts. */
  readonly zoom: number;
}

interface Counted {
  count: number;
}

const RADIUS = 52; // pixels between the middles of two circles: more than the largest is wide

export type Clusters = ReturnType<typeof clustersOf>;

/** An index of the places, from which `marksIn` takes what a map shows. */
export function clustersOf(places: readonly Place[]) {
  const index = new Supercluster<{ place: Place }, Counted>({
    radius: RADIUS,
    extent: 256,
    maxZoom: MAX_ZOOM,
    map: ({ place }) => ({ count: place.count }),
    reduce: (sum, { count }) => {
      sum.count += count;
    },
  });
  return index.load(
    places.map((place) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [place.city.lng, place.city.lat] },
      properties: { place },
    })),
  );
}

/** The circles of a view, the largest last, so that it is on top. */
export function marksIn(clusters: Clusters, viewport: Viewport, size: Size): Mark[] {
  const zoom = Math.floor(viewport.zoom);
  return clusters
    .getClusters(boundsOf(viewport, size), zoom)
    .map(({ geometry, properties }): Mark => {
      const [lng = 0, lat = 0] = geometry.coordinates;
      if ('cluster_id' in properties) {
        const { cluster_id: id, point_count: cities, count } = properties;
        const parts = clusters.getClusterExpansionZoom(id);
        return { key: `cluster ${zoom} ${id}`, lng, lat, count, cities, place: undefined, zoom: parts };
      }
      const { place } = properties;
      return { key: place.city.id, lng, lat, count: place.count, cities: 1, place, zoom };
    })
    .sort((a, b) => a.count - b.count);
}
