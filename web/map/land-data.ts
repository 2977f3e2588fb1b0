import type { FeatureCollection, MultiLineString, Point, Polygon, Position } from 'geojson';
import { geoArea, geoCentroid } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import finest from 'world-atlas/countries-10m.json?url';
import fine from 'world-atlas/countries-50m.json?url';
import { countryName } from '../../languages/names.ts';
import type { Language } from '../../domain/vocabularies/term.ts';
import { COUNTRY_BY_NUMBER } from './country-numbers.ts';
import { unwrapLand, unwrapLines } from './unwrap.ts';

/** Countries of Natural Earth, as they are in the package `world-atlas`. */
type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** What the map draws under the circles. `world` stays, to take the names from in another language. */
export interface LandData {
  readonly land: FeatureCollection;
  readonly borders: MultiLineString;
  readonly world: World;
}

/** The outlines at 1 : 50 million, or at 1 : 10 million for a closer look. Throws when they cannot be fetched. */
export async function loadLand(detail: 'fine' | 'finest', signal: AbortSignal): Promise<LandData> {
  const response = await fetch(detail === 'fine' ? fine : finest, { signal });
  if (!response.ok) throw new Error(`the outlines of the countries: ${response.status}`);
  const world = (await response.json()) as World;
  return {
    land: unwrapLand(feature(world, world.objects.land)),
    borders: unwrapLines(mesh(world, world.objects.countries, (a, b) => a !== b)),
    world,
  };
}

/** The name of each country in the reader’s language, at the middle of its largest part. */
export function countryLabels(
  world: World,
  language: Language,
): FeatureCollection<Point, { name: string; area: number }> {
  const countries = feature(world, world.objects.countries).features.flatMap(({ id, geometry }) => {
    const code = COUNTRY_BY_NUMBER.get(String(id));
    if (code === undefined) return []; // a territory that ISO does not list
    const { polygon, area } = largestPart(geometry);
    return polygon === undefined ? [] : [{ code, area, point: geoCentroid(polygon) }];
  });
  return {
    type: 'FeatureCollection',
    features: countries.map(({ code, area, point }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: point },
      properties: { name: countryName(language, code), area },
    })),
  };
}

function largestPart(geometry: GeoJSON.Geometry): { polygon?: Polygon; area: number } {
  const parts: Position[][][] =
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : [];
  return parts
    .map((coordinates) => ({ type: 'Polygon', coordinates }) as const)
    .reduce<{ polygon?: Polygon; area: number }>(
      (largest, polygon) => {
        const area = geoArea(polygon);
        return area > largest.area ? { polygon, area } : largest;
      },
      { area: 0 },
    );
}
