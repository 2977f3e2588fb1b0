import { useMemo, useRef, useState } from 'react';
import { numberText } from '../../languages/numbers.ts';
import { useLanguage, usePageMessages } from '../language/messages.ts';
import buttons from '../ui/buttons.module.css';
import { clustersOf, marksIn, type Mark, type Place } from './clusters.ts';
import { Land } from './land.tsx';
import { useDrag } from './use-drag.ts';
import { useSize } from './use-size.ts';
import { fitTo, MAX_ZOOM, moved, projectionOf, wholeWorld, zoomed, type Viewport } from './viewport.ts';
import styles from './map.module.css';

const FIRST_SIZE = { width: 640, height: 400 }; // until the real one is known

interface MapPictureProps {
  readonly places: readonly Place[];
  readonly onChoose: (place: Place) => void;
}

/**
 * The drawn map. It fits the places whenever they change; dragging and the buttons move it from there. It is for
 * eyes and pointers: everything it offers is in the list beside it, which is for everybody.
 */
export function MapPicture({ places, onChoose }: MapPictureProps) {
  const { map } = usePageMessages();
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame) ?? FIRST_SIZE;
  const clusters = useMemo(() => clustersOf(places), [places]);
  const fitted = useMemo(
    () =>
      fitTo(
        places.map(({ city }) => city),
        size,
      ),
    [places, size],
  );
  const [chosen, setChosen] = useState<{ readonly of: Viewport; readonly viewport: Viewport }>();
  const viewport = chosen?.of === fitted ? chosen.viewport : fitted;
  const show = (next: Viewport) => setChosen({ of: fitted, viewport: next });
  const drag = useDrag((dx, dy) => show(moved(viewport, size, dx, dy)));

  const projection = useMemo(() => projectionOf(viewport, size), [viewport, size]);
  const marks = marksIn(clusters, viewport, size);

  function press(mark: Mark) {
    if (drag.wasDrag()) return;
    if (mark.place) onChoose(mark.place);
    else show({ lng: mark.lng, lat: mark.lat, zoom: Math.min(MAX_ZOOM + 1, mark.zoom + 0.4) });
  }

  return (
    <div className={styles.frame}>
      <div className={styles.picture} ref={frame} aria-hidden="true" {...drag.handlers}>
        <svg viewBox={`0 0 ${size.width} ${size.height}`}>
          <Land projection={projection} />
          {marks.map((mark) => (
            <Circle key={mark.key} mark={mark} at={projection([mark.lng, mark.lat])} onPress={press} />
          ))}
        </svg>
      </div>
      <div className={styles.controls}>
        <button
          type="button"
          className={buttons.quiet}
          aria-label={map.closer}
          onClick={() => show(zoomed(viewport, 1))}
        >
          +
        </button>
        <button
          type="button"
          className={buttons.quiet}
          aria-label={map.farther}
          onClick={() => show(zoomed(viewport, -1))}
        >
          −
        </button>
        <button type="button" className={buttons.quiet} onClick={() => show(wholeWorld(size))}>
          {map.world}
        </button>
      </div>
    </div>
  );
}

/** Pixels. From a width that a finger can press to one that still leaves the neighbours apart. */
function radiusOf(count: number): number {
  return Math.min(25, 12 + 1.3 * Math.log2(count));
}

interface CircleProps {
  readonly mark: Mark;
  readonly at: readonly [number, number] | null;
  readonly onPress: (mark: Mark) => void;
}

function Circle({ mark, at, onPress }: CircleProps) {
  const { map } = usePageMessages();
  const language = useLanguage();
  if (!at) return null;
  const { place, cities, count } = mark;
  return (
    <g
      className={place ? styles.city : styles.cluster}
      transform={`translate(${at[0].toFixed(1)} ${at[1].toFixed(1)})`}
      aria-hidden="true"
      onClick={() => onPress(mark)}
    >
      <title>{place ? map.city({ name: place.city.name, count }) : map.cluster({ cities, count })}</title>
      <circle r={radiusOf(count)} />
      <text textAnchor="middle" dy="0.35em">
        {numberText(language, count)}
      </text>
    </g>
  );
}
