import { facetOf } from '../../domain/facets.ts';
import { CASES } from '../../domain/problems.ts';
import { EMPTY_QUERY, type Language, type Query } from '../../domain/query.ts';
import type { StartResponse } from '../../domain/start-response.ts';
import { matchAll } from './matching.ts';
import { askOne, hitsOf, type SurveyContext } from './survey-context.ts';
import { buildTally, countsOf } from './tally.ts';

const MONTH_MS = 30 * 86_400_000;
const SOURCES = 5;

/** What was published in the month before the newest publication: cases by source, rows of registers together. */
export async function readLately(
  context: SurveyContext,
  lang: Language,
  signal: AbortSignal,
): Promise<StartResponse['lately']> {
  const { client, index, namesIn, catalogue } = context;
  const { field } = facetOf('source');
  const tally = (terms: Query['terms'] = {}) =>
    buildTally({ ...EMPTY_QUERY, terms }, matchAll(''), index, [field]);
  const newest = await askOne(
    context,
    { ...tally(), hitsPerPage: 1, sort: ['updatedAtMs:desc'], attributesToRetrieve: ['updatedAtMs'] },
    signal,
  );
  const at = hitsOf<{ updatedAtMs: number }>(newest)[0]?.updatedAtMs;
  if (at === undefined) return { since: null, sources: [], moreSources: 0, registers: 0, rows: 0 };
  const since = at - MONTH_MS;
  const within = (terms: Query['terms']) => {
    const built = tally(terms);
    return { ...built, filter: [...(built.filter as string[]), `updatedAtMs >= ${since}`] };
  };
  const [cases, rows] = await client.ask([within(CASES), within({ entry: ['register'] })], signal);
  if (!cases || !rows) throw new Error('The engine left out a result');
  const names = namesIn(lang, catalogue.indexState().version)('source');
  const held = (counts: ReadonlyMap<string, number>) => [...counts].filter(([, count]) => count > 0);
  const sources = held(countsOf(cases, field));
  const rank = names.ranks(sources.map(([id]) => id));
  sources.sort(([a, first], [b, second]) => second - first || rank(a) - rank(b));
  return {
    since: new Date(since).toISOString().slice(0, 10),
    sources: sources.slice(0, SOURCES).map(([id, count]) => ({ id, label: names.label(id), count })),
    moreSources: Math.max(0, sources.length - SOURCES),
    registers: held(countsOf(rows, field)).length,
    rows: rows.totalHits,
  };
}
