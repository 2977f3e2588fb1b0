import { InSiteLink } from '../address/in-site-link.tsx';
import { GoalTile } from '../ui/goal-tile.tsx';
import { numberText } from '../../languages/numbers.ts';
import { useLanguage } from '../language/messages.ts';
import styles from './bar-list.module.css';

/** One bar: how many, of what, and where it leads. */
export interface Bar {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly href: string;
  /** Puts the goal's tile before the label. */
  readonly goal?: number;
}

/** Bars across with their numbers; each that counts anything is a link. */
export function BarList({ bars }: { readonly bars: readonly Bar[] }) {
  const longest = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <ul className={styles.bars}>
      {bars.map((bar) => (
        <li key={bar.id}>
          {bar.count === 0 ? (
            <div className={styles.row}>
              <BarParts bar={bar} longest={longest} />
            </div>
          ) : (
            <InSiteLink href={bar.href} className={styles.row}>
              <BarParts bar={bar} longest={longest} />
            </InSiteLink>
          )}
        </li>
      ))}
    </ul>
  );
}

function BarParts({ bar: { label, count, goal }, longest }: { readonly bar: Bar; readonly longest: number }) {
  const language = useLanguage();
  return (
    <>
      <span className={styles.label}>
        {goal !== undefined && <GoalTile goal={goal} />}
        <span>
          {goal !== undefined && <span className="for-readers">{goal} </span>}
          {label}
        </span>
      </span>
      <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width={(100 * count) / longest} height="1" />
      </svg>
      <span className={styles.count}>{numberText(language, count)}</span>
    </>
  );
}
