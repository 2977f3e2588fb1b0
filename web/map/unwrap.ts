import type { FeatureCollection, Geometry, MultiLineString, Position } from 'geojson';

/**
 * Outlines as a flat map draws them. Those of `world-atlas` run over the date line from 180 to −180 degrees, which would
 * be a line across the whole map; here they go on beyond 180. A ring around a pole is closed along that pole.
 */
export function unwrapLand({ features, ...rest }: FeatureCollection): FeatureCollection {
  return {
    ...rest,
    features: features.map((feature) => ({ ...feature, geometry: unwrapGeometry(feature.geometry) })),
  };
}

export function unwrapLines({ coordinates, ...rest }: MultiLineString): MultiLineString {
  return { ...rest, coordinates: coordinates.map(unwrapLine) };
}

function unwrapGeometry(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map(unwrapRing) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(unwrapRing)) };
    case 'GeometryCollection':
      return { ...geometry, geometries: geometry.geometries.map(unwrapGeometry) };
    case 'Point':
    case 'MultiPoint':
    case 'LineString':
    case 'MultiLineString':
      return geometry;
  }
}

function unwrapRing(ring: readonly Position[]): Position[] {
  const line = unwrapLine(ring);
  const [[first] = [0], [last, lat] = [0, 0]] = [line[0], line.at(-1)];
  if (Math.abs(last! - first!) < 180) return line;
  const pole = lat! < 0 ? -90 : 90;
  return [...line, [last!, pole], [first!, pole], line[0]!];
}

function unwrapLine(line: readonly Position[]): Position[] {
  let turns = 0;
  let before: number | undefined;
  return line.map(([lng = 0, lat = 0]) => {
    if (before !== undefined && Math.abs(lng - before) > 180) turns += lng < before ? 1 : -1;
    before = lng;
    return [lng + turns * 360, lat];
  });
}
