import { geoMercator, type GeoProjection } from 'd3-geo';

/** A place on the map, in degrees. */
export interface Point {
  readonly lng: number;
  readonly lat: number;
}

/** What a map shows: its middle, and how large the world is drawn, `256 · 2^zoom` pixels wide. */
export interface Viewport extends Point {
  readonly zoom: number;
}

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const WORLD = 256;
/** Closer than this the coastline that we ship says nothing any more. */
export const MAX_ZOOM = 7;
const CLOSEST_FIT = 5; // one city alone is still shown in its country
const MARGIN = 48; // pixels around the outermost places, so that their circles are whole

export function projectionOf({ lng, lat, zoom }: Viewport, { width, height }: Size): GeoProjection {
  return geoMercator()
    .scale((WORLD * 2 ** zoom) / (2 * Math.PI))
    .center([lng, lat])
    .translate([width / 2, height / 2])
    .clipExtent([
      [-10, -10],
      [width + 10, height + 10],
    ]);
}

/** The inhabited world. */
export function wholeWorld({ width, height }: Size): Viewport {
  const zoom = Math.min(Math.log2(width / WORLD), Math.log2(height / (WORLD * 0.6)));
  return { lng: 10, lat: 25, zoom };
}

/** The closest view that holds all the points. */
export function fitTo(points: readonly Point[], size: Size): Viewport {
  if (points.length === 0) return wholeWorld(size);
  const [west, east] = [Math.min(...points.map(({ lng }) => lng)), Math.max(...points.map(({ lng }) => lng))];
  const heights = points.map(({ lat }) => mercator(lat));
  const [south, north] = [Math.min(...heights), Math.max(...heights)];
  const room = (pixels: number) => Math.max(pixels - 2 * MARGIN, 1); // a map may be smaller than its margins for a moment
  const zoom = Math.min(
    Math.log2(room(size.width) / WORLD / Math.max((east - west) / 360, 1e-6)),
    Math.log2(room(size.height) / WORLD / Math.max(north - south, 1e-6)),
    CLOSEST_FIT,
  );
  return { lng: (west + east) / 2, lat: latitude((south + north) / 2), zoom: Math.max(zoom, 0) };
}

/** Moves by pixels. */
export function moved(viewport: Viewport, size: Size, dx: number, dy: number): Viewport {
  const at = projectionOf(viewport, size).invert?.([size.width / 2 - dx, size.height / 2 - dy]);
  return at ? { ...viewport, lng: at[0], lat: Math.max(-80, Math.min(80, at[1])) } : viewport;
}

/** Closer or farther by steps, around a point or the middle. */
export function zoomed(viewport: Viewport, steps: number, around: Point = viewport): Viewport {
  return { lng: around.lng, lat: around.lat, zoom: Math.max(0, Math.min(MAX_ZOOM, viewport.zoom + steps)) };
}

/** West, south, east, north of what is shown, in degrees. */
export function boundsOf(viewport: Viewport, size: Size): [number, number, number, number] {
  const projection = projectionOf(viewport, size);
  const [west, north] = projection.invert?.([0, 0]) ?? [-180, 85];
  const [east, south] = projection.invert?.([size.width, size.height]) ?? [180, -85];
  const isRound = size.width >= WORLD * 2 ** viewport.zoom; // the whole way around the globe
  return [isRound ? -180 : Math.max(west, -180), south, isRound ? 180 : Math.min(east, 180), north];
}

/** Latitude as a share of the height of the Mercator world, from the equator northwards. */
function mercator(lat: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
}

function latitude(share: number): number {
  return (360 / Math.PI) * Math.atan(Math.exp(share * 2 * Math.PI)) - 90;
}
