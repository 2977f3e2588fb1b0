import { facetOf, type FacetKey } from '../../domain/facets.ts';
import { CASES } from '../../domain/problems.ts';
import { EMPTY_QUERY, type Language, type Query } from '../../domain/query.ts';
import type { StartResponse } from '../../domain/start-response.ts';
import { REGIONS } from '../../domain/vocabularies/regions.ts';
import { termIds } from '../../domain/vocabularies/term.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import { countInParts, isCut, knownTerms, narrow } from './cut-counts.ts';
import type { EngineRequest } from './engine/client.ts';
import { matchAll } from './matching.ts';
import { askOne, type SurveyContext } from './survey-context.ts';
import { buildTally, countsOf } from './tally.ts';

const THIN_TOPICS = 4;
const REGION = facetOf('region').field;
const TOPIC = facetOf('topic').field;
const CITY = facetOf('city').field;
const CONTINENTS = REGIONS.terms.filter((term) => !('parent' in term)).map(({ id }) => id);

/** How many cases there are, of how many cities, on which continents, and on which topics the fewest. */
export async function readCounts(
  context: SurveyContext,
  lang: Language,
  signal: AbortSignal,
): Promise<Pick<StartResponse, 'total' | 'cases' | 'cities' | 'regions' | 'thin'>> {
  const { client, index, namesIn, catalogue } = context;
  const tally = (terms: Query['terms'], fields = [REGION, TOPIC]) =>
    buildTally({ ...EMPTY_QUERY, terms }, matchAll(''), index, fields);
  const [all, cases, rows] = await client.ask(
    [tally({}), tally(CASES, [REGION, TOPIC, CITY]), tally({ entry: ['register'] })],
    signal,
  );
  if (!all || !cases || !rows) throw new Error('The engine left out a result');
  const names = namesIn(lang, catalogue.indexState().version);
  const label = (key: FacetKey, id: string) => names(key).label(id);
  const rank = names('topic').ranks(termIds(TOPICS));
  const [casesOn, rowsOn, topics] = [countsOf(cases, REGION), countsOf(rows, REGION), countsOf(cases, TOPIC)];
  return {
    total: all.totalHits,
    cases: cases.totalHits,
    cities: isCut(cases, 'city')
      ? await countCities(context, tally(CASES, [CITY]), signal)
      : countsOf(cases, CITY).size,
    regions: CONTINENTS.map((id) => {
      return { id, label: label('region', id), cases: casesOn.get(id) ?? 0, rows: rowsOn.get(id) ?? 0 };
    }),
    thin: termIds(TOPICS)
      .map((id) => ({ id, label: label('topic', id), cases: topics.get(id) ?? 0 }))
      .sort((a, b) => a.cases - b.cases || rank(a.id) - rank(b.id))
      .slice(0, THIN_TOPICS),
  };
}

const counted = new WeakMap<SurveyContext, { readonly version: number; readonly cities: number }>();

/** How many cities a request finds, where these are too many for one answer; counted once for each version of the index. */
async function countCities(
  context: SurveyContext,
  request: EngineRequest,
  signal: AbortSignal,
): Promise<number> {
  const { version } = context.catalogue.indexState();
  const known = counted.get(context);
  if (known?.version === version) return known.cities;
  const counts = await countInParts('city', knownTerms(context.catalogue, 'city'), (among) =>
    askOne(context, narrow(request, among), signal),
  );
  counted.set(context, { version, cities: counts.size });
  return counts.size;
}
