import type { EngineHit, EngineRequest, EngineResult } from './client.ts';
import { sortHits, type RankingDetails } from './hit-order.ts';

/** So many hits before those of a page are read with all that is asked of them; for more, their ids come first. */
const MOST_READ_WITH_ALL = 200;

type RankedHit = EngineHit & { readonly _rankingScoreDetails?: RankingDetails };

/** A part of a list of hits. */
interface Window {
  readonly start: number;
  readonly size: number;
}

/**
 * What each of `of` engines is asked in the place of a request. Nobody knows which of the hits up to the last that is
 * wanted are in which engine; records are spread evenly, so that one rarely has many more than its part. With `isWhole`
 * all that it may have of them.
 */
export function widen(request: EngineRequest, of: number, isWhole = false): EngineRequest {
  const { page: _page, hitsPerPage: _size, offset: _offset, limit: _limit, ...same } = request;
  const most = mostOf(request, of, isWhole);
  const extent = isPaged(request) ? { page: 1, hitsPerPage: most } : { limit: most };
  if (most === 0) return { ...same, ...extent };
  const fields = isReadLater(request) ? ['id'] : request.attributesToRetrieve;
  const { distinct } = request;
  return {
    ...same,
    ...extent,
    showRankingScoreDetails: true,
    ...(fields && {
      attributesToRetrieve: [...fields, ...(distinct && !fields.includes(distinct) ? [distinct] : [])],
    }),
  };
}

const SPREAD = 3; // standard deviations; one in some hundred searches has to be asked again

function mostOf(request: EngineRequest, of: number, isWhole: boolean): number {
  const { start, size } = windowOf(request);
  const wanted = size === 0 ? 0 : start + size;
  if (isWhole || request.distinct) return wanted;
  return Math.min(wanted, Math.ceil(wanted / of + SPREAD * Math.sqrt(wanted / of)));
}

/** Whether the hits of a request are so deep in the list that `widen` asks for their ids alone. */
export function isReadLater(request: EngineRequest): boolean {
  const { start } = windowOf(request);
  return start >= MOST_READ_WITH_ALL;
}

/** The request for what is wanted of the hits that a request of that kind found. */
export function readLater({ indexUid, attributesToRetrieve }: EngineRequest, hits: readonly EngineHit[]) {
  return {
    indexUid,
    q: '',
    filter: `id IN [${hits.map(({ id }) => JSON.stringify(id)).join(', ')}]`,
    limit: hits.length,
    ...(attributesToRetrieve && { attributesToRetrieve: [...new Set(['id', ...attributesToRetrieve])] }),
  } satisfies EngineRequest;
}

/** What came of a request in several engines. */
interface Merged {
  readonly result: EngineResult;
  /** Whether an engine may have more of the hits than it was asked for. */
  readonly isCut: boolean;
}

/**
 * What one engine would answer, from the answers to `widen` of engines that hold a share each: counts are added, hits
 * come in the order of the ranking rules. With `distinct` the total is exact where every hit is there.
 */
export function mergeResults(
  request: EngineRequest,
  results: readonly EngineResult[],
  isWhole = false,
): Merged {
  const { start, size } = windowOf(request);
  const end = start + size;
  const all = size === 0 ? [] : mergeHits(results, request.distinct ?? undefined);
  const asked = mostOf(request, results.length, isWhole);
  const isCut =
    asked > 0 &&
    asked < end &&
    results.some(({ hits }) => hits.length === asked && all.indexOf(hits.at(-1)!) + 1 < end);
  const hits = all.slice(start, end).map(withoutDetails);
  const facets = results.some(({ facetDistribution }) => facetDistribution);
  const counts = facets && { facetDistribution: addCounts(results) };
  if (!isPaged(request)) return { result: { ...results[0]!, ...counts, hits }, isCut };
  const held = sum(results.map((result) => result.totalHits));
  const isComplete = sum(results.map((result) => result.hits.length)) === held;
  const totalHits = request.distinct && isComplete && size > 0 ? all.length : held;
  const totalPages = size === 0 ? 0 : Math.ceil(totalHits / size);
  return { result: { ...counts, hits, totalHits, totalPages }, isCut };
}

function isPaged({ page, hitsPerPage }: EngineRequest): boolean {
  return page !== undefined || hitsPerPage !== undefined;
}

/** The engine's own defaults where a request is silent. */
function windowOf(request: EngineRequest): Window {
  if (!isPaged(request)) return { start: request.offset ?? 0, size: request.limit ?? 20 };
  const { page = 1, hitsPerPage = 20 } = request;
  return { start: (page - 1) * hitsPerPage, size: hitsPerPage };
}

function mergeHits(results: readonly EngineResult[], distinct: string | undefined): readonly RankedHit[] {
  const found = results.flatMap((result) => result.hits as readonly RankedHit[]);
  const hits = sortHits(found, ({ _rankingScoreDetails: details = {} }) => details);
  if (distinct === undefined) return hits;
  const seen = new Set<unknown>();
  return hits.filter((hit) => {
    const values = valuesAt(hit, distinct);
    if (values.some((value) => seen.has(value))) return false;
    for (const value of values) seen.add(value);
    return true;
  });
}

function valuesAt(hit: object, path: string): readonly unknown[] {
  let value: unknown = hit;
  for (const key of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[key];
  return [value ?? []].flat();
}

function withoutDetails({ _rankingScoreDetails: _details, ...hit }: RankedHit): EngineHit {
  return hit;
}

/** Into the first of them. Who reads counts puts them into order. */
function addCounts(results: readonly EngineResult[]): NonNullable<EngineResult['facetDistribution']> {
  const [first, ...others] = results.map(({ facetDistribution = {} }) => facetDistribution);
  const added = first as Record<string, Record<string, number>>;
  for (const distribution of others) {
    for (const [field, counts] of Object.entries(distribution)) {
      const sums = (added[field] ??= {});
      // No term of a facet and no id begins with an underscore, so that none is a name of every object.
      for (const term in counts) sums[term] = (sums[term] ?? 0) + counts[term]!;
    }
  }
  return added;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
