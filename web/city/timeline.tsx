import { KINDS } from '../../domain/kinds/index.ts';
import type { Kind } from '../../domain/kinds/kind.ts';
import { KINDS_OF_CITIES, kindOf } from '../../domain/kinds/kind-of.ts';
import { OPEN_END, periodOf } from '../../domain/period.ts';
import type { RowHit } from '../../domain/responses.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { pluralOf } from '../language/terms.ts';
import { useLanguage, useMessages, usePageMessages } from '../language/messages.ts';
import { useTextLanguage } from '../language/text-language.ts';
import { yearsText } from '../ui/period-text.ts';
import { useToday } from '../ui/use-today.ts';
import styles from './city.module.css';

const MOST = 30; // more rows say nothing that the first do not
const GOES_ON = 0.55; // a bar whose end nobody has said is fainter
const MIN_SPAN = 10; // years, so that one year is not the whole width

/** The period of each record as a bar between the first and the last year; an open end runs to the edge. */
export function Timeline({ records }: { readonly records: readonly RowHit[] }) {
  const { city: words } = usePageMessages();
  const messages = useMessages();
  const language = useLanguage();
  const links = useSiteLinks();
  const textLanguage = useTextLanguage();
  const [year, month] = useToday().split('-').map(Number) as [number, number, number];
  const today = year + (month - 1) / 12; // 2026.5 is the first of July
  const rows = records
    .flatMap((record) => {
      const period = periodOf(record);
      return period ? [{ record, ...period }] : [];
    })
    .sort((a, b) => a.from - b.from)
    .slice(-MOST);
  if (rows.length === 0) return null;

  const first = Math.min(...rows.map(({ from }) => from));
  const known = rows.map(({ from, to }) => (to === OPEN_END ? from : to));
  const last = Math.max(...known, first + MIN_SPAN) + 1;
  const undated = records.filter((record) => periodOf(record) === undefined).length;

  return (
    <section className={styles.timeline}>
      <h2>{words.timeline}</h2>
      <Legend />
      <p className={styles.scale} aria-hidden="true">
        <span>{first}</span>
        {today > first && today < last && <span>{words.today}</span>}
        <span>{last - 1}</span>
      </p>
      <ol>
        {rows.map(({ record, from, to }) => (
          <li key={record.id}>
            <InSiteLink href={links.toRecord(record.id)}>
              <bdi lang={textLanguage(record, 'title')}>{record.title}</bdi>
            </InSiteLink>
            <span className={styles.years}>{yearsText(record, language, messages)}</span>
            <svg viewBox={`${first} 0 ${last - first} 1`} preserveAspectRatio="none" aria-hidden="true">
              <rect
                fill={colourOf(kindOf(record.kind))}
                x={from}
                width={Math.min(to + 1, last) - from}
                height="1"
                opacity={to === OPEN_END ? GOES_ON : 1}
              />
              {today >= first && today <= last && (
                <line
                  className={styles.today}
                  x1={today}
                  x2={today}
                  y1="0"
                  y2="1"
                  vectorEffect="non-scaling-stroke"
                />
              )}
            </svg>
          </li>
        ))}
      </ol>
      {undated > 0 && <p className={styles.quiet}>{words.undated({ count: undated })}</p>}
    </section>
  );
}

/** With its months as a fraction: 2026.5 is the first of July. */
function colourOf({ look }: Kind): string {
  return `var(${look.colour})`;
}

/** Which colour is which kind. */
function Legend() {
  const language = useLanguage();
  return (
    <p className={styles.legend}>
      {KINDS_OF_CITIES.map((kind) => (
        <span key={kind.id}>
          <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
            <rect fill={colourOf(kind)} width="1" height="1" />
          </svg>{' '}
          {pluralOf(KINDS, kind.id, language)}
        </span>
      ))}
    </p>
  );
}
