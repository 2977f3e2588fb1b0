import { useMemo } from 'react';
import { Land } from './land.tsx';
import { projectionOf, type Point } from './viewport.ts';
import styles from './map.module.css';

const SIZE = { width: 320, height: 200 };
const ZOOM = 2.4; // the neighbouring countries are visible, which says where on the globe one is

/** Where one place is. Decoration: the name beside it says the same. */
export function PlaceMap({ lng, lat }: Point) {
  const projection = useMemo(() => projectionOf({ lng, lat, zoom: ZOOM }, SIZE), [lng, lat]);
  return (
    <svg className={styles.place} viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
      <Land projection={projection} />
      <circle className={styles.dot} cx={SIZE.width / 2} cy={SIZE.height / 2} r="6" />
    </svg>
  );
}
