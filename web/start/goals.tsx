import type { TermCount } from '../../domain/responses.ts';
import { SDG_GOALS } from '../../domain/vocabularies/sdg-goals.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { numberText } from '../../languages/numbers.ts';
import { useLanguage, useMessages } from '../language/messages.ts';
import { GoalTile, goalName } from '../ui/goal-tile.tsx';
import styles from './start.module.css';

/** The seventeen goals by name, with the number of records of each. */
export function Goals({ counts }: { readonly counts: readonly TermCount[] | undefined }) {
  const { start } = useMessages();
  const language = useLanguage();
  const links = useSiteLinks();
  return (
    <section aria-labelledby="goals">
      <h2 id="goals">{start.goals}</h2>
      <ul className={styles.goals}>
        {SDG_GOALS.terms.map(({ id, number }) => (
          <li key={id}>
            <InSiteLink href={links.toTerm('sdg', id)}>
              <GoalTile goal={number} />
              <span className={styles.goal}>{goalName(number, language)}</span>
              <span className={styles.count}>
                {counts && numberText(language, counts.find((term) => term.id === id)?.count ?? 0)}
              </span>
            </InSiteLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
