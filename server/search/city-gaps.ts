import type { City } from '../../domain/city.ts';
import { facetOf } from '../../domain/facets.ts';
import { KINDS_OF_CITIES } from '../../domain/kinds/kind-of.ts';
import { EMPTY_QUERY, type Language, type Query } from '../../domain/query.ts';
import type { CityResponse, TermCount } from '../../domain/responses.ts';
import { populationBand } from '../../domain/vocabularies/population-bands.ts';
import { matchAll } from './matching.ts';
import type { SurveyContext } from './survey-context.ts';
import { buildTally } from './tally.ts';
import { readTermCounts } from './term-counts.ts';

type Gaps = CityResponse['gaps'];

const ENOUGH_CASES = 20; // from fewer one cannot say what cities like it do
const LEAST_CASES = 2; // what a single one did is no gap of the others
const MOST_TOPICS = 8;
const FACETS = ['topic', 'sdg'] as const;

interface Own {
  readonly topics: readonly TermCount[];
  readonly sdgs: readonly TermCount[];
}

/**
 * Topics and goals of cases in cities like one, of which that city has no record. Like it are those of its sub-region and
 * size; with too few cases those of its region and size, then of its sub-region, then of its region.
 */
export async function readGaps(
  context: SurveyContext,
  city: City,
  own: Own,
  lang: Language,
  signal: AbortSignal,
): Promise<Gaps> {
  const circles = circlesOf(city);
  const queries = circles.map((among): Query => ({ ...EMPTY_QUERY, terms: casesOf(among), lang }));
  const fields = FACETS.map((key) => facetOf(key).field);
  const results = await context.client.ask(
    queries.map((query) => buildTally(query, matchAll(''), context.index, fields)),
    signal,
  );
  const enough = results.findIndex(({ totalHits }) => totalHits >= ENOUGH_CASES);
  const at = enough === -1 ? results.length - 1 : enough;
  const [among, query, result] = [circles[at], queries[at], results[at]];
  if (!among || !query || !result) throw new Error('The engine left out a result');
  const { version } = context.catalogue.indexState();
  const names = context.namesIn(lang, version);
  const counted = (key: (typeof FACETS)[number]) => readTermCounts(result, key, query, names(key));
  return {
    among,
    cases: result.totalHits,
    topics: missing(counted('topic'), own.topics).slice(0, MOST_TOPICS),
    sdgs: missing(counted('sdg'), own.sdgs),
  };
}

/** The smallest circle of cities first. */
function circlesOf({ region, subregion, population }: City): Gaps['among'][] {
  const places = subregion === region ? [region] : [subregion, region];
  const size = population === undefined ? undefined : populationBand(population);
  return [
    ...(size === undefined ? [] : places.map((place) => ({ region: place, population: size }))),
    ...places.map((place) => ({ region: place })),
  ];
}

function casesOf({ region, population }: Gaps['among']): Query['terms'] {
  return {
    kind: KINDS_OF_CITIES.map(({ id }) => id),
    entry: ['case'],
    region: [region],
    ...(population !== undefined && { population: [population] }),
  };
}

/** What others have more than once and the city not at all, the most frequent first. */
function missing(there: readonly TermCount[], here: readonly TermCount[]): TermCount[] {
  const has = new Set(here.filter(({ count }) => count > 0).map(({ id }) => id));
  return there
    .filter(({ id, count }) => count >= LEAST_CASES && !has.has(id))
    .sort((a, b) => b.count - a.count);
}
