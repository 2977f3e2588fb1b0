/** Where a map was moved: its middle in degrees, and how close. */
export interface MapPosition {
  readonly lat: number;
  readonly lng: number;
  readonly zoom: number;
}

const SHAPE = /^(-?\d{1,2}(?:\.\d{1,4})?),(-?\d{1,3}(?:\.\d{1,4})?),(\d{1,2}(?:\.\d{1,2})?)$/;
const [MOST_LAT, MOST_LNG, MOST_ZOOM] = [85, 180, 22];

/** Reads `14.7,-17.4,5.25`; undefined when it is something else. */
export function readPosition(value: string | null): MapPosition | undefined {
  const [lat, lng, zoom] = (SHAPE.exec(value ?? '') ?? []).slice(1).map(Number);
  if (lat === undefined || lng === undefined || zoom === undefined) return undefined;
  const isOnEarth = Math.abs(lat) <= MOST_LAT && Math.abs(lng) <= MOST_LNG && zoom <= MOST_ZOOM;
  return isOnEarth ? { lat, lng, zoom } : undefined;
}

/** As `readPosition` reads it: to ten metres, and a hundredth of a step closer. */
export function writePosition({ lat, lng, zoom }: MapPosition): string {
  const round = (value: number, digits: number) => Number(value.toFixed(digits)) + 0;
  const east = round(((((lng + 180) % 360) + 360) % 360) - 180, 4);
  return [round(lat, 4), east, round(zoom, 2)].join();
}
