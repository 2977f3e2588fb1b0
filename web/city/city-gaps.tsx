import { EMPTY_QUERY, type Query } from '../../domain/query.ts';
import { KINDS_OF_CITIES } from '../../domain/kinds/kind-of.ts';
import type { CityResponse } from '../../domain/responses.ts';
import { SDG_GOALS } from '../../domain/vocabularies/sdg-goals.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { numberText } from '../../languages/numbers.ts';
import { useLanguage, usePageMessages } from '../language/messages.ts';
import { termLabel } from '../language/term-label.ts';
import { GoalTile } from '../ui/goal-tile.tsx';
import styles from './city.module.css';

/** What cities like it did and it did not: each topic and goal opens the cases of those cities. */
export function CityGaps({ answer: { city, gaps } }: { readonly answer: CityResponse }) {
  const { city: words } = usePageMessages();
  const language = useLanguage();
  const links = useSiteLinks();
  const { among, cases, topics, sdgs } = gaps;
  if (topics.length + sdgs.length === 0) return null;
  const region = termLabel(language, 'region', among.region);
  const size = among.population && termLabel(language, 'population', among.population);
  const likeIt = size ? words.gapsSized({ region, size }) : words.gapsRegion({ region });
  const there: Query['terms'] = {
    kind: KINDS_OF_CITIES.map(({ id }) => id),
    entry: ['case'],
    region: [among.region],
    ...(among.population && { population: [among.population] }),
  };
  const to = (facet: 'topic' | 'sdg', id: string) =>
    links.toSearch({ ...EMPTY_QUERY, terms: { ...there, [facet]: [id] } });
  return (
    <section className={styles.gaps}>
      <h2>{words.gaps}</h2>
      <p className={styles.quiet}>{words.gapsRead({ count: cases, cities: likeIt, city: city.name })}</p>
      <div className={styles.missingThings}>
        {topics.length > 0 && (
          <div>
            <h3>{words.gapsTopics}</h3>
            <ul>
              {topics.map(({ id, label, count }) => (
                <li key={id}>
                  <InSiteLink href={to('topic', id)}>{label}</InSiteLink>
                  <span className={styles.count}>{numberText(language, count)}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
        {sdgs.length > 0 && (
          <div>
            <h3>{words.gapsGoals}</h3>
            <ul>
              {sdgs.map(({ id, label, count }) => (
                <li key={id}>
                  <GoalTile goal={goalNumber(id)} />
                  <InSiteLink href={to('sdg', id)}>{label}</InSiteLink>
                  <span className={styles.count}>{numberText(language, count)}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}

function goalNumber(id: string): number {
  return SDG_GOALS.terms.find((goal) => goal.id === id)?.number ?? Number(id);
}
