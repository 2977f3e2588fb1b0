import { chosenTerms, setTerms, type Query } from '../../domain/query.ts';
import type { FacetKey } from '../../domain/facets.ts';
import type { InsightsResponse } from '../../domain/responses.ts';
import { SDG_GOALS } from '../../domain/vocabularies/sdg-goals.ts';
import { THEMES } from '../../domain/vocabularies/themes.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { Chart } from '../charts/chart.tsx';
import { gridSvg } from '../charts/svg-text.ts';
import { GoalTile } from '../ui/goal-tile.tsx';
import { numberText } from '../../languages/numbers.ts';
import { labelOf } from '../language/terms.ts';
import { useLanguage, usePageMessages } from '../language/messages.ts';
import { useAddress } from '../address/address-context.ts';
import { levelOf, Shades } from './shades.tsx';
import styles from './goal-theme-matrix.module.css';

/** How often each goal occurs together with each theme. A cell narrows the results to both; the saved table has the goals without any too. */
export function GoalThemeMatrix({ answer }: { readonly answer: InsightsResponse }) {
  const { query, hrefOf } = useAddress();
  const { insights, chart } = usePageMessages();
  const language = useLanguage();
  const counts = new Map(answer.matrix.map(({ sdg, theme, count }) => [`${sdg} ${theme}`, count]));
  const countOf = (goal: string, theme: string) => counts.get(`${goal} ${theme}`) ?? 0;
  const most = [...answer.matrix].sort((a, b) => b.count - a.count)[0];
  if (!most) return null;

  const themes = THEMES.terms.map((theme) => ({ id: theme.id, name: labelOf(THEMES, theme.id, language) }));
  const goals = SDG_GOALS.terms.map((goal) => ({
    id: goal.id,
    number: goal.number,
    name: labelOf(SDG_GOALS, goal.id, language),
    counts: themes.map((theme) => countOf(goal.id, theme.id)),
  }));
  const themeName = themes.find(({ id }) => id === most.theme)?.name ?? most.theme;
  const columns = themes.map(({ name }) => name);
  const shown = goals.filter((goal) => goal.counts.some((count) => count > 0));

  return (
    <Chart
      title={insights.matrix}
      reading={insights.matrixRead({ goal: most.sdg, theme: themeName, count: most.count })}
      table={[[chart.goal, ...columns], ...goals.map((goal) => [`${goal.id} ${goal.name}`, ...goal.counts])]}
      svg={() =>
        gridSvg({
          title: insights.matrix,
          columns,
          rows: shown.map((goal) => ({ name: `${goal.id} ${goal.name}`, counts: goal.counts })),
        })
      }
      isTable
    >
      <div className={styles.frame}>
        <table className={styles.matrix}>
          <caption className="for-readers">{insights.matrix}</caption>
          <thead>
            <tr>
              <th scope="col">{chart.goal}</th>
              {themes.map(({ id, name }) => (
                <th key={id} scope="col">
                  <span>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((goal) => (
              <tr key={goal.id}>
                <th scope="row">
                  <span className={styles.goal}>
                    <GoalTile goal={goal.number} />
                    <span>
                      <span className="for-readers">{goal.id} </span>
                      <span className={styles.name}>{goal.name}</span>
                    </span>
                  </span>
                </th>
                {themes.map((theme, at) => {
                  const count = goal.counts[at] ?? 0;
                  return (
                    <td key={theme.id} className={styles[`level${levelOf(count, most.count)}`]}>
                      {count > 0 && (
                        <InSiteLink
                          href={hrefOf(withBoth(query, goal.id, theme.id))}
                          aria-label={chart.cell({ goal: goal.id, theme: theme.name, count })}
                        >
                          {numberText(language, count)}
                        </InSiteLink>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Shades most={most.count} />
    </Chart>
  );
}

/** The goal and the theme of a cell, which must then both hold beside what was chosen before. */
function withBoth(query: Query, goal: string, theme: string): Query {
  return withAlso(withAlso(query, 'sdg', goal), 'theme', theme);
}

function withAlso(query: Query, key: FacetKey, term: string): Query {
  const terms = [...new Set([...chosenTerms(query, key), term])];
  const narrowed = setTerms(query, key, terms);
  return terms.length > 1 ? { ...narrowed, all: [...new Set([...narrowed.all, key])] } : narrowed;
}
