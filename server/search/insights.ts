import { facetOf, type FacetKey } from '../../domain/facets.ts';
import type { Query } from '../../domain/query.ts';
import type { InsightsResponse } from '../../domain/responses.ts';
import { termIds } from '../../domain/vocabularies/term.ts';
import { SDG_GOALS } from '../../domain/vocabularies/sdg-goals.ts';
import { THEMES } from '../../domain/vocabularies/themes.ts';
import type { EngineResult } from './engine/client.ts';
import { quote } from './filters.ts';
import type { Matching } from './matching.ts';
import type { SurveyContext } from './survey-context.ts';
import { ACTIVE_FIELDS, activeCounts, buildTally, countsOf, yearCounts, yearField } from './tally.ts';
import { readTermCounts } from './term-counts.ts';
import { tallyAll } from './with-documents.ts';

const COUNTED = ['region', 'topic', 'sdg', 'theme'] as const satisfies readonly FacetKey[];
const SDG_FIELD = facetOf('sdg').field;
const THEME_FIELD = facetOf('theme').field;

/** Counts of what a query matches, and of every pair of goal and theme: one request a theme. */
export async function readInsights(
  context: SurveyContext,
  query: Query,
  signal: AbortSignal,
): Promise<InsightsResponse> {
  const { index, catalogue, namesIn } = context;
  const { version } = catalogue.indexState();
  const themes = termIds(THEMES);
  const fields = [...COUNTED.map((key) => facetOf(key).field), yearField(query), ...ACTIVE_FIELDS];
  const requests = (asked: Query, matching: Matching) => {
    const tally = buildTally(asked, matching, index, [SDG_FIELD]);
    const ofThemes = themes.map((theme) => ({
      ...tally,
      filter: [...(tally.filter as string[]), `${THEME_FIELD} = ${quote(theme)}`],
    }));
    return [buildTally(asked, matching, index, fields), ...ofThemes];
  };
  const [all, ...byTheme] = await tallyAll(context, query, requests, signal);
  if (!all || byTheme.length !== themes.length) throw new Error('The engine left out a result');
  const terms = (key: FacetKey) => readTermCounts(all, key, query, namesIn(query.lang, version)(key));
  return {
    total: all.totalHits,
    matrix: readMatrix(themes, byTheme),
    years: yearCounts(all, yearField(query)),
    active: activeCounts(all),
    regions: terms('region'),
    topics: terms('topic'),
    sdgs: terms('sdg'),
    themes: terms('theme'),
  };
}

/** Pairs that have records, by goal, then theme, as the vocabularies have them. */
function readMatrix(themes: readonly string[], byTheme: readonly EngineResult[]): InsightsResponse['matrix'] {
  const counts = byTheme.map((result) => countsOf(result, SDG_FIELD));
  return termIds(SDG_GOALS).flatMap((sdg) =>
    themes.flatMap((theme, at) => {
      const count = counts[at]?.get(sdg) ?? 0;
      return count > 0 ? [{ sdg, theme, count }] : [];
    }),
  );
}
