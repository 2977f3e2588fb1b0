import type { CaseLine, StartResponse } from '../../domain/start-response.ts';
import { EMPTY_QUERY, type Language, type Query } from '../../domain/query.ts';
import { CASES, PROBLEMS, problemQuery } from '../../domain/problems.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import { spokenIn } from '../../domain/translations.ts';
import type { EngineRequest } from './engine/client.ts';
import { buildFilter } from './filters.ts';
import { matchAll, type Matching } from './matching.ts';
import { readLately } from './lately.ts';
import { isOfCity, pickReading, type OfCity } from './pick-reading.ts';
import { readCounts } from './start-counts.ts';
import { askInBoth, countAmong } from './with-documents.ts';
import { recordsOf, type SurveyContext } from './survey-context.ts';
import type { StartQuestion, StartSurvey } from './survey-port.ts';

const EXAMPLES_TRIED = 8; // so that two problems seldom show the same case
const POOL = 120; // cases with the most evidence, of which each week has others
const BEST_FIRST = ['evidenceScore:desc'];
const WITH_RESULTS: Query = { ...EMPTY_QUERY, terms: { ...CASES, evidence: ['results'] } };

/** What the start page says besides facets: a few rounds of requests, none of whose answers grows with the collection. */
export async function readStart(
  context: SurveyContext,
  { lang, week }: StartQuestion,
  signal: AbortSignal,
): Promise<StartSurvey> {
  const { client, index } = context;
  const queries = PROBLEMS.map((problem): Query => ({ ...problemQuery(problem, lang), in: 'both' })); // as its page does
  const ways = await Promise.all(queries.map((query) => askInBoth(context, query, signal)));
  const requests = queries.flatMap((query, at) => {
    const { ranked } = ways[at]!.ways;
    const withResults = { ...query, terms: { ...query.terms, ...WITH_RESULTS.terms } };
    return [query, withResults].map((each) => hitsRequest(each, ranked, index, EXAMPLES_TRIED));
  });
  const pool = hitsRequest(WITH_RESULTS, matchAll(''), index, POOL);
  const inDocuments = Promise.all(
    queries.map(async (query, at) => {
      const ids = ways[at]!.added?.ids ?? [];
      return ids.length === 0
        ? 0
        : (await countAmong(client, ids, hitsRequest(query, matchAll(''), index, 0), signal)).totalHits;
    }),
  );
  const [counts, lately, [best, ...ofProblems], added] = await Promise.all([
    readCounts(context, lang, signal),
    readLately(context, lang, signal),
    client.ask([pool, ...requests], signal),
    inDocuments,
  ]);
  if (!best || ofProblems.length !== requests.length) throw new Error('The engine left out a result');

  const shown = new Set<string>();
  const problems = PROBLEMS.flatMap(({ id }, at) => {
    const [all, withResults] = [ofProblems[2 * at]!, ofProblems[2 * at + 1]!];
    const count = all.totalHits + added[at]!;
    if (count === 0) return [];
    const topics = queries[at]!.terms.topic;
    const isAboutIt = ({ topics: [first] }: PublishedRecord) =>
      first !== undefined && (topics?.some((topic) => topic === first) ?? true);
    const candidates = [...recordsOf(withResults), ...recordsOf(all)]
      .filter(isOfCity)
      .filter(({ id }) => !shown.has(id));
    const example = candidates.find(isAboutIt) ?? candidates[0];
    if (example) shown.add(example.id);
    return [{ id, count, ...(example && { example: caseLine(example, lang) }) }];
  });
  const reading = pickReading(recordsOf(best).filter(isOfCity), week, shown);
  return { ...counts, week, problems, reading: reading.map((each) => readingLine(each, lang)), lately };
}

/** The best records of a query: by its words where it has any, else by their evidence. */
function hitsRequest(query: Query, matching: Matching, index: string, count: number): EngineRequest {
  return {
    indexUid: index,
    ...matching,
    filter: buildFilter(query),
    ...(query.q === '' && { sort: BEST_FIRST }),
    page: 1,
    hitsPerPage: count,
    attributesToRetrieve: ['record'],
  };
}

function caseLine(record: OfCity, lang: Language): CaseLine {
  const { id, kind, title, city, textLanguage, translated } = spokenIn(record, lang);
  return {
    id,
    kind,
    title,
    ...(textLanguage !== undefined && { textLanguage }),
    ...(translated && { translated }),
    city: { id: city.id, name: city.name, country: city.country },
  };
}

function readingLine(record: OfCity, lang: Language): StartResponse['reading'][number] {
  const { outcome, city } = spokenIn(record, lang);
  const [indicator] = record.outcome?.indicators ?? [];
  return {
    ...caseLine(record, lang),
    region: city.region,
    ...(outcome?.text !== undefined && { outcome: outcome.text }),
    ...(indicator && { indicator }),
  };
}
