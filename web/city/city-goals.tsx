import { EMPTY_QUERY, setTerms } from '../../domain/query.ts';
import type { CityResponse } from '../../domain/responses.ts';
import { SDG_GOALS } from '../../domain/vocabularies/sdg-goals.ts';
import { useSiteLinks } from '../address/use-site-links.ts';
import { BarList } from '../charts/bar-list.tsx';
import { labelOf } from '../language/terms.ts';
import { useLanguage, usePageMessages } from '../language/messages.ts';
import styles from './city.module.css';

/** All 17 goals, so that what is missing is seen too. */
export function CityGoals({ answer: { city, sdgs } }: { readonly answer: CityResponse }) {
  const { city: words } = usePageMessages();
  const language = useLanguage();
  const links = useSiteLinks();
  const ofCity = setTerms(EMPTY_QUERY, 'city', [city.id]);
  const bars = SDG_GOALS.terms.map((goal) => ({
    id: goal.id,
    goal: goal.number,
    label: labelOf(SDG_GOALS, goal.id, language),
    count: sdgs.find(({ id }) => id === goal.id)?.count ?? 0,
    href: links.toSearch(setTerms(ofCity, 'sdg', [goal.id])),
  }));
  return (
    <section className={styles.goals}>
      <h2>{words.goals}</h2>
      <p className={styles.quiet}>
        {words.goalsRead({ count: bars.filter(({ count }) => count > 0).length })}
      </p>
      <BarList bars={bars} />
    </section>
  );
}
