import type { FacetKey } from '../../domain/facets.ts';
import { toggleTerm, type Language } from '../../domain/query.ts';
import type { SearchResponse } from '../../domain/responses.ts';
import { REGIONS } from '../../domain/vocabularies/regions.ts';
import { SDG_GOALS } from '../../domain/vocabularies/sdg-goals.ts';
import type { Term, Vocabulary } from '../../domain/vocabularies/term.ts';
import { THEMES } from '../../domain/vocabularies/themes.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { goalClasses } from '../ui/goal-tile.tsx';
import { numberText } from '../../languages/numbers.ts';
import { labelOf, definitionOf } from '../language/terms.ts';
import { useLanguage, useMessages } from '../language/messages.ts';
import { useAddress } from '../address/address-context.ts';
import styles from './ways-in.module.css';

const CONTINENTS: readonly Term[] = REGIONS.terms.filter((region: Term) => region.parent === undefined);

/** For a reader who has not asked anything yet: themes, goals, regions, each one link away. */
export function WaysIn({ facets }: { readonly facets: SearchResponse['facets'] | undefined }) {
  const { waysIn } = useMessages();
  return (
    <nav className={styles.ways} aria-label={waysIn.title}>
      <h2>{waysIn.themes}</h2>
      <TermLinks facet="theme" vocabulary={THEMES} terms={THEMES.terms} counts={facets?.theme} />
      <h2>{waysIn.goals}</h2>
      <GoalLinks />
      <h2>{waysIn.regions}</h2>
      <TermLinks facet="region" vocabulary={REGIONS} terms={CONTINENTS} counts={facets?.region} />
    </nav>
  );
}

interface TermLinksProps {
  readonly facet: FacetKey;
  readonly vocabulary: Vocabulary;
  readonly terms: readonly Term[];
  readonly counts: SearchResponse['facets'][FacetKey];
}

function TermLinks({ facet, vocabulary, terms, counts }: TermLinksProps) {
  const { query, hrefOf } = useAddress();
  const language: Language = useLanguage();
  const countOf = (id: string) => counts?.find((term) => term.id === id)?.count;
  return (
    <ul>
      {terms
        .filter(({ id }) => counts === undefined || countOf(id) !== undefined)
        .map((term) => {
          const count = countOf(term.id);
          return (
            <li key={term.id}>
              <InSiteLink
                href={hrefOf(toggleTerm(query, facet, term.id))}
                title={definitionOf(vocabulary, term.id, language)}
              >
                {labelOf(vocabulary, term.id, language)}
                {count !== undefined && <span className={styles.count}> {numberText(language, count)}</span>}
              </InSiteLink>
            </li>
          );
        })}
    </ul>
  );
}

function GoalLinks() {
  const { query, hrefOf } = useAddress();
  const language = useLanguage();
  return (
    <ul className={styles.goals}>
      {SDG_GOALS.terms.map((goal) => (
        <li key={goal.id}>
          <InSiteLink
            className={goalClasses(goal.number)}
            href={hrefOf(toggleTerm(query, 'sdg', goal.id))}
            title={labelOf(SDG_GOALS, goal.id, language)}
          >
            {goal.number}
            <span className="for-readers"> {labelOf(SDG_GOALS, goal.id, language)}</span>
          </InSiteLink>
        </li>
      ))}
    </ul>
  );
}
