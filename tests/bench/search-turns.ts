import { encodeQuery } from '../../domain/query-codec.ts';
import { EMPTY_QUERY, type Query } from '../../domain/query.ts';
import { THEMES } from '../../domain/vocabularies/themes.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import { LANGUAGES } from '../../languages/languages.ts';
import { labelOf } from '../../languages/read-terms.ts';
import { relatedWords, termsOf } from '../../library/words/prepare-query.ts';
import { whatIsSaid } from '../../library/words/prepare-text.ts';
import { matchTerms } from '../../server/search/matching.ts';
import { buildSearch } from '../../server/search/requests.ts';
import type { BenchLine } from './bench-line.ts';
import { quantile, type Connection } from './timed-requests.ts';

/** The server, the engine alone, and the index that both search. */
export interface Contestants {
  readonly server: Connection;
  readonly bare: Connection;
  readonly index: string;
}

const WARM_UP = 60;
const REPEATS = 200;

/** Distinct searches, then one search again and again, as the share of what the engine alone takes. */
export async function raceSearches(sides: Contestants, limits: { p50: number; p99?: number }, of = '') {
  const queries = distinctQueries();
  await takeTurns(sides, queries.slice(0, WARM_UP));
  const first = await takeTurns(sides, queries.slice(WARM_UP));
  const repeated = queries.slice(-1).flatMap((query) => Array.from({ length: REPEATS }, () => query));
  const again = await takeTurns(sides, repeated);
  const ratio = (times: typeof first, share: number) =>
    quantile(times.server, share) / quantile(times.bare, share);
  return [
    line(`search p50${of}`, ratio(first, 0.5), limits.p50),
    ...(limits.p99 === undefined ? [] : [line(`search p99${of}`, ratio(first, 0.99), limits.p99)]),
    line(`repeated search p50${of}`, ratio(again, 0.5), 0.3),
  ];
}

function line(name: string, value: number, limit: number): BenchLine {
  return { name, value, unit: '×', limit, is: 'at most' };
}

/** Each query once on each side; who goes first changes, because the second finds the engine's pages warm. */
async function takeTurns({ server, bare, index }: Contestants, queries: readonly Query[]) {
  const times = { server: [] as number[], bare: [] as number[] };
  for (const [at, query] of queries.entries()) {
    const body = engineBody(query, index);
    const askServer = async () => times.server.push(await server.time(searchPath(query)));
    const askEngine = async () => times.bare.push(await bare.time('/multi-search', body));
    const turns = at % 2 === 0 ? [askServer, askEngine] : [askEngine, askServer];
    for (const turn of turns) await turn();
  }
  return times;
}

export function searchPath(query: Query): string {
  return `/api/search?${encodeQuery(query)}`;
}

/** One multi-search that asks the engine for all of the same, by bare words: without what we do to spare it work. */
export function engineBody(query: Query, index: string): string {
  const { requests, forRelated } = buildSearch(query, readingOf(query.q), index);
  const queries = [...requests, ...forRelated].map((one) => ({ ...one, q: one.q?.replaceAll('"', '') }));
  return JSON.stringify({ queries });
}

/** As the server reads labels, which have no slips and name no places. */
function readingOf(text: string) {
  const said = whatIsSaid(text);
  return { matching: matchTerms(termsOf(said)), related: relatedWords(said) };
}

/**
 * What a page of results asks, all facets counted: topics as words in three languages, with and without a theme. Words that
 * mean the same are one search to the engine, and are here once.
 */
export function distinctQueries(): Query[] {
  const texts = TOPICS.terms.flatMap(({ id }) => LANGUAGES.map((language) => labelOf(TOPICS, id, language)));
  const byMeaning = new Map(
    texts.map((q) => [
      whatIsSaid(q)
        .flatMap(({ keys }) => keys)
        .join(' '),
      q,
    ]),
  );
  const narrowings: Query['terms'][] = [{}, ...THEMES.terms.map(({ id }) => ({ theme: [id] }))];
  return [...byMeaning.values()].flatMap((q) => narrowings.map((terms) => ({ ...EMPTY_QUERY, q, terms })));
}
