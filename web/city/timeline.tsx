import { KINDS } from '../../domain/kinds/index.ts';
import type { Kind } from '../../domain/kinds/kind.ts';
import { KINDS_OF_CITIES, kindOf } from '../../domain/kinds/kind-of.ts';
import { OPEN_END, periodOf } from '../../domain/period.ts';
import type { RecordKind } from '../../domain/record.ts';
import type { RowHit } from '../../domain/responses.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { directionOf } from '../language/spoken.ts';
import { pluralOf } from '../language/terms.ts';
import { useLanguage, useMessages, usePageMessages } from '../language/messages.ts';
import { useTextLanguage } from '../language/text-language.ts';
import { yearsText } from '../ui/period-text.ts';
import { useToday } from '../ui/use-today.ts';
import styles from './city.module.css';

const MOST = 30; // more rows say nothing that the first do not
const NEAR = 10; // per cent of the width; two words nearer than this would be on each other
const MIN_SPAN = 10; // years, so that one year is not the whole width

/** The period of each record as a bar between the first and the last year; an open end fades into the edge. */
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
  const isFromRight = directionOf(language) === 'rtl';
  const now = (100 * (today - first)) / (last - first);
  const places = [
    { at: 0, text: String(first) },
    { at: now, text: words.today },
    { at: 100, text: String(last - 1) },
  ]
    .filter(({ at }) => at === now || Math.abs(at - now) > NEAR)
    .filter(({ at }) => at >= 0 && at <= 100);
  const undated = records.filter((record) => periodOf(record) === undefined).length;

  return (
    <section className={styles.timeline}>
      <h2>{words.timeline}</h2>
      <Legend />
      <Fades />
      <svg className={styles.scale} aria-hidden="true">
        {places.map(({ at, text }) => (
          <text key={text} x={`${isFromRight ? 100 - at : at}%`} y="80%" textAnchor={anchorOf(at)}>
            {text}
          </text>
        ))}
      </svg>
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
                width={Math.min(knownTo(record, { from, to }) + 1, last) - from}
                height="1"
              />
              {to === OPEN_END && (
                <rect
                  fill={`url(#${fadeId(record.kind)})`}
                  x={knownTo(record, { from, to }) + 1}
                  width={Math.max(0, last - knownTo(record, { from, to }) - 1)}
                  height="1"
                />
              )}
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
      {rows.some(({ to }) => to === OPEN_END) && <p className={styles.quiet}>{words.lastKnown}</p>}
      {undated > 0 && <p className={styles.quiet}>{words.undated({ count: undated })}</p>}
    </section>
  );
}

/** The last year for which something is known: the end; where nobody has said one, the year of the last check or the first. */
function knownTo(record: RowHit, { from, to }: { readonly from: number; readonly to: number }): number {
  if (to !== OPEN_END) return to;
  return Math.max(from, Number(record.lastVerified?.slice(0, 4) ?? from));
}

/** The first and the last year are inside the scale, today is over its mark. */
function anchorOf(at: number): 'start' | 'middle' | 'end' {
  if (at > 0 && at < 100) return 'middle';
  return at === 0 ? 'start' : 'end';
}

function fadeId(kind: RecordKind): string {
  return `fade-${kind}`;
}

/** What a bar fades into, one for each colour. */
function Fades() {
  return (
    <svg className={styles.fades} aria-hidden="true">
      {KINDS_OF_CITIES.map((kind) => (
        <linearGradient key={kind.id} id={fadeId(kind.id)}>
          <stop offset="0" stopColor={colourOf(kind)} />
          <stop offset="1" stopColor={colourOf(kind)} stopOpacity="0" />
        </linearGradient>
      ))}
    </svg>
  );
}

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
