import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { changeQuery, type Query } from '../../domain/query.ts';
import { columnsOf, type YearColumn } from '../charts/columns-of.ts';
import { usePageMessages } from '../language/messages.ts';
import { useAddress } from '../address/address-context.ts';
import { useYearCounts } from './use-year-counts.ts';
import styles from './years-slider.module.css';

const HEIGHT = 100;
const MOST_YEARS = 60; // narrow columns without numbers

/** Places of the two handles among the columns, both inclusive. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * Counts by year as columns, and two handles under them. A handle at its end sets no limit. While a handle moves
 * only the columns follow; the search does when it is let go, and each key is a letting go.
 */
export function YearsSlider() {
  const { query, type, stopTyping } = useAddress();
  const { years } = usePageMessages();
  const counts = useYearCounts(query);
  const columns = columnsOf(counts ?? [], {
    most: MOST_YEARS,
    isOverlapping: query.years === 'active',
  });
  const end = columns.length - 1;
  const [moved, setMoved] = useState<Span & { readonly under: Query }>();
  if (!counts) return <div className={styles.room} />;
  if (end < 1) return null;

  const span = moved?.under === query ? moved : spanOf(query, columns);
  const settle = () => type(withSpan(query, span, columns));
  const handle = (place: keyof Span, limits: { readonly min: number; readonly max: number }) => (
    <Handle
      label={place === 'first' ? years.earliest : years.latest}
      value={span[place]}
      isOver={place === 'first' && span.first > end / 2}
      end={end}
      valueText={textOf(span[place], place)}
      onMove={(to) =>
        setMoved({ ...span, [place]: Math.min(limits.max, Math.max(limits.min, to)), under: query })
      }
      onSettle={settle}
      onLeave={stopTyping}
    />
  );

  function textOf(at: number, place: keyof Span): string {
    return at === (place === 'first' ? 0 : end) ? years.noLimit : (columns[at]?.label ?? '');
  }

  return (
    <div className={styles.slider}>
      <Histogram columns={columns} span={span} />
      <div className={styles.handles}>
        {handle('first', { min: 0, max: span.last })}
        {handle('last', { min: span.first, max: end })}
      </div>
      <p className={styles.scale} aria-hidden="true">
        <span dir="ltr">{columns[0]?.label}</span>
        <span dir="ltr">{columns[end]?.label}</span>
      </p>
    </div>
  );
}

function Histogram({ columns, span }: { readonly columns: readonly YearColumn[]; readonly span: Span }) {
  const tallest = Math.max(1, ...columns.map(({ count }) => count));
  return (
    <svg viewBox={`0 0 ${columns.length} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {columns.map(({ to, count }, at) => (
        <rect
          key={to}
          className={at >= span.first && at <= span.last ? styles.inside : styles.outside}
          x={at + 0.1}
          width="0.8"
          y={HEIGHT - (HEIGHT * count) / tallest}
          height={(HEIGHT * count) / tallest}
        />
      ))}
    </svg>
  );
}

interface HandleProps {
  readonly label: string;
  readonly value: number;
  /** Lies over the other one, so that it can be moved away when both are at the end. */
  readonly isOver: boolean;
  readonly end: number;
  readonly valueText: string;
  readonly onMove: (to: number) => void;
  readonly onSettle: () => void;
  readonly onLeave: () => void;
}

function Handle({ label, value, isOver, end, valueText, onMove, onSettle, onLeave }: HandleProps) {
  const input = useRef<HTMLInputElement>(null);
  const settle = useEffectEvent(onSettle);
  useEffect(() => {
    const element = input.current;
    // React's onChange is every movement; the event of the browser is the letting go.
    const listen = () => settle();
    element?.addEventListener('change', listen);
    return () => element?.removeEventListener('change', listen);
  }, []);
  return (
    <input
      ref={input}
      type="range"
      className={isOver ? styles.over : undefined}
      min={0}
      max={end}
      value={value}
      aria-label={label}
      aria-valuetext={valueText}
      onChange={(event) => onMove(Number(event.target.value))}
      onBlur={onLeave}
    />
  );
}

/** Where the handles are for the years that are asked for. */
function spanOf({ from, to }: Query, columns: readonly YearColumn[]): Span {
  const end = columns.length - 1;
  const first = from === undefined ? 0 : columns.findIndex((column) => column.to >= from);
  const last = to === undefined ? end : columns.findLastIndex((column) => (column.from ?? 0) <= to);
  return { first: first === -1 ? end : first, last: Math.max(last, 0) };
}

function withSpan(query: Query, { first, last }: Span, columns: readonly YearColumn[]): Query {
  const { from: _from, to: _to, ...rest } = query;
  const from = first === 0 ? undefined : columns[first]?.from;
  const to = last === columns.length - 1 ? undefined : columns[last]?.to;
  return changeQuery(rest, { ...(from !== undefined && { from }), ...(to !== undefined && { to }) });
}
