import { useQuery } from '@tanstack/react-query';
import { geoPath, type GeoProjection } from 'd3-geo';
import { memo, useMemo } from 'react';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import styles from './map.module.css';

/** Countries of Natural Earth at 1 : 110 million, as they are in the package `world-atlas`. */
type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** Land and borders. The outlines come in their own file; until they are there the sea is empty. */
export const Land = memo(function Land({ projection }: { readonly projection: GeoProjection }) {
  const { data } = useQuery({ queryKey: ['land'], queryFn: loadLand, staleTime: Infinity });
  const paths = useMemo(() => {
    if (!data) return undefined;
    const draw = geoPath(projection);
    return { land: draw(data.land) ?? '', borders: draw(data.borders) ?? '' };
  }, [data, projection]);
  if (!paths) return null;
  return (
    <>
      <path className={styles.land} d={paths.land} />
      <path className={styles.borders} d={paths.borders} />
    </>
  );
});

async function loadLand() {
  const { default: json } = await import('world-atlas/countries-110m.json');
  const world = json as unknown as World;
  return {
    land: feature(world, world.objects.land),
    borders: mesh(world, world.objects.countries, (a, b) => a !== b),
  };
}
