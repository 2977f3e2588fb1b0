import { isDeepStrictEqual } from 'node:util';
import { EMPTY_QUERY, type Query } from '../../domain/query.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import { openIndexWriter } from '../../library/index/index-writer.ts';
import { createSearch } from '../../server/search/search-engine.ts';
import { catalogueOf } from '../catalogue-of.ts';
import { startEngines, type MortalEngine } from '../engine/mortal-engines.ts';
import { readSampleRecords } from '../engine/search-sample.ts';
import type { BenchLine } from './bench-line.ts';
import { distinctQueries } from './search-turns.ts';
import { quantile } from './timed-requests.ts';

const WARM_UP = 60;
const INDEX_NAME = 'test_bench';
const TIMEOUT_MS = 60_000;

/** Three engines that hold the sample collection together, against one that holds all of it. */
export async function run(): Promise<BenchLine[]> {
  const started = await startEngines(4);
  const { engines } = started;
  try {
    const { records, cityNames } = await readSampleRecords();
    const sides = [];
    for (const some of [engines.slice(0, 1), engines.slice(1)]) {
      sides.push(await openSide(some, records, cityNames));
    }
    return await race(sides as [Side, Side]);
  } finally {
    await started.stop();
  }
}

interface Side {
  readonly search: ReturnType<typeof createSearch>;
  readonly seconds: number;
}

async function openSide(
  engines: readonly MortalEngine[],
  records: readonly PublishedRecord[],
  cityNames: (id: string) => readonly string[],
): Promise<Side> {
  const [{ url, keys }, ...others] = engines as [MortalEngine, ...MortalEngine[]];
  const marker = { catalogueId: 'bench', version: 1, format: 'bench', build: INDEX_NAME };
  const writer = openIndexWriter({
    url,
    key: keys.write,
    others: others.map((other) => ({ url: other.url, key: other.keys.write })),
    indexName: INDEX_NAME,
    cityNames,
  });
  const begun = performance.now();
  await writer.buildStaging(records, marker);
  await writer.swapIn(marker);
  const seconds = (performance.now() - begun) / 1000;
  const search = createSearch({
    url,
    searchKey: keys.search,
    others: others.map((other) => ({ url: other.url, searchKey: other.keys.search })),
    indexName: INDEX_NAME,
    catalogue: catalogueOf(records, cityNames),
  });
  return { search, seconds };
}

async function race([one, three]: [Side, Side]): Promise<BenchLine[]> {
  const times = { one: [] as number[], three: [] as number[] };
  let different = 0;
  const queries = [...distinctQueries(), ...otherOrders()];
  for (const [at, query] of queries.entries()) {
    const ask = async ({ search }: Side, into: number[]) => {
      const begun = performance.now();
      const answer = await search.search(query, AbortSignal.timeout(TIMEOUT_MS));
      if (at >= WARM_UP) into.push(performance.now() - begun);
      return answer;
    };
    const turns = [() => ask(one, times.one), () => ask(three, times.three)];
    if (at % 2 === 1) turns.reverse();
    const answers = [];
    for (const turn of turns) answers.push(await turn());
    const [alone, together] = answers.map((answer) => answer && withoutLengths(answer));
    if (!isDeepStrictEqual(alone, together)) different += 1;
  }
  const ratio = (share: number) => quantile(times.three, share) / quantile(times.one, share);
  return [
    { name: 'other answers of three engines', value: different, unit: '', limit: 5, is: 'at most' },
    { name: 'search p50, three engines', value: ratio(0.5), unit: '×', limit: 2, is: 'at most' },
    { name: 'search p99, three engines', value: ratio(0.99), unit: '×', limit: 3, is: 'at most' },
    {
      name: 'loading, three engines',
      value: three.seconds / one.seconds,
      unit: '×',
      limit: 1.5,
      is: 'at most',
    },
  ];
}

/** How many terms a facet has past a thousand, one engine does not say (docs/decisions/0037-counts-of-many-terms.md). */
function withoutLengths<Answer extends { more: object }>(answer: Answer) {
  const sums = Object.entries(answer.more).map(([key, { count }]: [string, { count: number }]) => [
    key,
    count,
  ]);
  return { ...answer, more: sums };
}

/**
 * Every order, and places deep in a list. Of several words only its beginning: there one engine orders a page by what
 * else is on it (docs/decisions/0036-several-engines.md).
 */
function otherOrders(): Query[] {
  const sorts = ['relevance', 'recommended', 'newest', 'oldest', 'title', 'updated'] as const;
  return sorts.flatMap((sort) => [
    ...['', 'water', 'climate'].flatMap((q) =>
      [1, 2, 5, 12, 40].map((page): Query => ({ ...EMPTY_QUERY, sort, q, page })),
    ),
    { ...EMPTY_QUERY, sort, q: 'housing plan' },
  ]);
}
