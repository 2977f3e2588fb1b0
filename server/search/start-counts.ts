import { facetOf, type FacetKey } from '../../domain/facets.ts';
import { CASES } from '../../domain/problems.ts';
import { EMPTY_QUERY, type Language, type Query } from '../../domain/query.ts';
import type { StartResponse } from '../../domain/start-response.ts';
import { REGIONS } from '../../domain/vocabularies/regions.ts';
import { termIds } from '../../domain/vocabularies/term.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import { matchAll } from './matching.ts';
import type { SurveyContext } from './survey-context.ts';
import { buildTally, countsOf } from './tally.ts';

const THIN_TOPICS = 4;
const REGION = facetOf('region').field;
const TOPIC = facetOf('topic').field;
const CITY = facetOf('city').field;
const CONTINENTS = REGIONS.terms.filter((term) => !('parent' in term)).map(({ id }) => id);

/** How many cases there are, of how many cities, on which continents, and on which topics the fewest. */
export async function readCounts(
  { client, index, namesIn, catalogue }: SurveyContext,
  lang: Language,
  signal: AbortSignal,
): Promise<Pick<StartResponse, 'total' | 'cases' | 'cities' | 'regions' | 'thin'>> {
  const tally = (terms: Query['terms'], fields = [REGION, TOPIC]) =>
    buildTally({ ...EMPTY_QUERY, terms }, matchAll(''), index, fields);
  const [all, cases, rows] = await client.ask(
    [tally({}), tally(CASES, [REGION, TOPIC, CITY]), tally({ entry: ['register'] })],
    signal,
  );
  if (!all || !cases || !rows) throw new Error('The engine left out a result');
  const names = namesIn(lang, catalogue.indexState().version);
  const label = (key: FacetKey, id: string) => names(key).label(id);
  const [casesOn, rowsOn, topics] = [countsOf(cases, REGION), countsOf(rows, REGION), countsOf(cases, TOPIC)];
  return {
    total: all.totalHits,
    cases: cases.totalHits,
    cities: countsOf(cases, CITY).size,
    regions: CONTINENTS.map((id) => {
      return { id, label: label('region', id), cases: casesOn.get(id) ?? 0, rows: rowsOn.get(id) ?? 0 };
    }),
    thin: termIds(TOPICS)
      .map((id) => ({ id, label: label('topic', id), cases: topics.get(id) ?? 0 }))
      .sort((a, b) => a.cases - b.cases || names('topic').rank(a.id) - names('topic').rank(b.id))
      .slice(0, THIN_TOPICS),
  };
}
