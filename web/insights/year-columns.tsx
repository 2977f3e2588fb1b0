import { useLayoutEffect, useRef } from 'react';
import { changeQuery } from '../../domain/query.ts';
import type { YearCount } from '../../domain/responses.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { Chart } from '../charts/chart.tsx';
import { barsSvg } from '../charts/svg-text.ts';
import { usePageMessages } from '../language/messages.ts';
import { useAddress } from '../address/address-context.ts';
import { columnsOf } from '../charts/columns-of.ts';
import styles from './year-columns.module.css';

const HEIGHT = 100;
const MOST_LABELS = 10;

/** Records by year, as columns; a year narrows the results to what is counted in it. */
export function YearColumns({ years }: { readonly years: readonly YearCount[] }) {
  const { query, hrefOf } = useAddress();
  const { insights, chart } = usePageMessages();
  const meaning = query.years === 'ended' ? 'ended' : 'begun'; // as the server counts them
  const columns = columnsOf(years);
  const list = useNewestInSight();
  const most = [...years].sort((a, b) => b.count - a.count)[0];
  if (!most) return null;
  const tallest = Math.max(...columns.map(({ count }) => count));
  const sorted = [...years].sort((a, b) => a.year - b.year);

  return (
    <Chart
      title={insights.years}
      reading={[
        insights.yearsRead({ year: most.year, count: most.count }),
        insights.yearsHints[meaning],
        columns[0]?.from === undefined && insights.earlier,
      ]
        .filter(Boolean)
        .join(' ')}
      table={[[chart.year, chart.count], ...sorted.map(({ year, count }) => [year, count])]}
      svg={() =>
        barsSvg({
          title: insights.years,
          columns: [chart.count],
          rows: sorted.map(({ year, count }) => ({ name: String(year), counts: [count] })),
        })
      }
    >
      <ol className={styles.columns} ref={list}>
        {columns.map(({ from, to, label, count }, at) => (
          <li key={to} className={from === undefined ? styles.earlier : undefined}>
            <InSiteLink
              href={hrefOf(changeQuery(query, { ...(from !== undefined && { from }), to, years: meaning }))}
              title={`${label}: ${chart.records({ count })}`}
              aria-label={`${label}: ${chart.records({ count })}`}
            >
              <span className={styles.count}>{count > 0 && count}</span>
              <svg viewBox={`0 0 10 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
                <rect
                  x="1"
                  width="8"
                  y={HEIGHT - (HEIGHT * count) / tallest}
                  height={(HEIGHT * count) / tallest}
                />
              </svg>
              <span className={styles.year} dir="ltr">
                {isLabelled(to, at, columns.length) && label}
              </span>
            </InSiteLink>
          </li>
        ))}
      </ol>
    </Chart>
  );
}

/** Few columns all have their year; of many the first and every fifth that is not right beside it. */
function isLabelled(to: number, at: number, all: number): boolean {
  return all <= MOST_LABELS || at === 0 || (to % 5 === 0 && at > 1);
}

/** Where not all columns fit, one scrolls back from the newest. */
function useNewestInSight() {
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    if (!list.current) return;
    const { direction } = getComputedStyle(list.current);
    list.current.scrollLeft = list.current.scrollWidth * (direction === 'rtl' ? -1 : 1);
  }, []);
  return list;
}
