import { numberText } from '../../languages/numbers.ts';
import { useLanguage, usePageMessages } from '../language/messages.ts';
import styles from './goal-theme-matrix.module.css';

export const LEVELS = 5; // shades from some to most

/** None is 0; the rest by the square root, since a few cells hold most of the records and would leave no shade for the others. */
export function levelOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.min(LEVELS, Math.ceil(LEVELS * Math.sqrt(count / most)));
}

/** The least and the most that a shade stands for; undefined for one that no number has. */
export function rangeOf(level: number, most: number): readonly [from: number, to: number] | undefined {
  const counts = Array.from({ length: most }, (_, at) => at + 1).filter(
    (count) => levelOf(count, most) === level,
  );
  const [from, to] = [counts[0], counts.at(-1)];
  return from === undefined || to === undefined ? undefined : [from, to];
}

/** Which numbers each shade stands for: the scale is not even, and says so. */
export function Shades({ most }: { readonly most: number }) {
  const { insights } = usePageMessages();
  const language = useLanguage();
  const ranges = Array.from({ length: LEVELS }, (_, at) => at + 1).flatMap((level) => {
    const range = rangeOf(level, most);
    return range ? [{ level, range }] : [];
  });
  return (
    <div className={styles.legend}>
      <p>{insights.shades}</p>
      <ol>
        {ranges.map(({ level, range: [from, to] }) => (
          <li key={level} className={styles[`level${level}`]} dir="ltr">
            {from === to
              ? numberText(language, from)
              : `${numberText(language, from)}–${numberText(language, to)}`}
          </li>
        ))}
      </ol>
    </div>
  );
}
