import type { Query } from '../../domain/query.ts';
import type { EngineClient, EngineRequest, EngineResult } from './engine/client.ts';
import { PUBLISHED, quote } from './filters.ts';
import { foldRequests, unfoldResults } from './folding.ts';
import { matchAll, type Matching } from './matching.ts';
import type { FoundInDocuments, PassageReading, PassageSearch } from './passages.ts';
import type { TextReader } from './reading.ts';
import { buildSearch, type SearchRequests } from './requests.ts';

/** What a search of records found, in the order of its requests. */
interface FoundRecords {
  readonly asked: SearchRequests;
  readonly results: readonly EngineResult[];
  readonly rows?: EngineResult | undefined;
  /** How many are in the list, which a folded one has fewer of than match. */
  readonly listed: number;
}

interface Context {
  readonly client: EngineClient;
  readonly index: string;
  readonly passages: PassageSearch;
}

interface Asked {
  readonly query: Query;
  /** What records are asked for. */
  readonly matching: Matching;
  readonly said: PassageReading['said'];
  readonly isHalfTyped: boolean;
}

/** The records that a search adds because of their documents, the best first; undefined where it does not ask for any. */
export async function idsInDocuments(
  context: Context,
  { query, matching, said, isHalfTyped }: Asked,
  signal: AbortSignal,
): Promise<readonly string[] | undefined> {
  if (query.in === 'records' || query.q === '') return undefined;
  const inside = await context.passages.find(query, said, isHalfTyped, signal);
  return inside ? idsOf(context, inside, query, matching, signal) : [];
}

/** Of the records with passages all, or those that their own words do not find. */
export async function idsOf(
  { client, index }: Pick<Context, 'client' | 'index'>,
  { records }: FoundInDocuments,
  query: Query,
  matching: Matching,
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (query.in === 'documents') return records;
  const request = {
    indexUid: index,
    ...matching,
    filter: [PUBLISHED, among(records)],
    page: 1,
    hitsPerPage: records.length,
    attributesToRetrieve: ['id'],
  };
  const [both] = await client.ask([request], signal);
  const found = new Set(both?.hits.map(({ id }) => id));
  return records.filter((id) => !found.has(id));
}

/** A request of records that asks among some alone. */
function onlyAmong(ids: readonly string[], request: EngineRequest): EngineRequest {
  return { ...request, filter: [...((request.filter ?? []) as string[]), among(ids)] };
}

/** One request of records, asked among some alone. */
export async function countAmong(
  client: EngineClient,
  ids: readonly string[],
  request: EngineRequest,
  signal: AbortSignal,
): Promise<EngineResult> {
  const [result] = await client.ask([onlyAmong(ids, request)], signal);
  if (!result) throw new Error('The engine left out a result');
  return result;
}

/**
 * Counts of everything that a query matches: the results of what `build` asks for, with the records that only their
 * documents find where the query looks inside those.
 */
export async function tallyAll(
  context: Context & { readonly reader: TextReader },
  query: Query,
  build: (query: Query, matching: Matching) => readonly EngineRequest[],
  signal: AbortSignal,
): Promise<readonly EngineResult[]> {
  const { client } = context;
  const reading = await context.reader.read(query, signal);
  const { said, isHalfTyped } = reading;
  const { same: matching } = await context.reader.ways(reading, signal);
  const [own, ids] = await Promise.all([
    client.ask(build(query, matching), signal),
    idsInDocuments(context, { query, matching, said, isHalfTyped }, signal),
  ]);
  if (ids === undefined) return own;
  const withoutWords = build({ ...query, q: '' }, matchAll(''));
  const others = await client.ask(
    withoutWords.map((request) => onlyAmong(ids, request)),
    signal,
  );
  return query.in === 'documents' ? others : own.map((result, at) => addResults(result, others[at]!));
}

/**
 * The records of a list of ids, narrowed and counted as every search is: their results are in the order of the requests
 * of `buildSearch` without words. The hits are all of them, by their ids alone.
 */
export async function searchAmong(
  client: EngineClient,
  index: string,
  ids: readonly string[],
  query: Query,
  folds: boolean,
  signal: AbortSignal,
): Promise<FoundRecords> {
  const within = (request: EngineRequest) => onlyAmong(ids, { ...request, ...matchAll('') });
  const built = buildSearch(
    { ...query, q: '', sort: query.sort },
    { matching: matchAll(''), related: [] },
    index,
  );
  const list: EngineRequest = {
    ...built.page,
    page: 1,
    hitsPerPage: ids.length,
    attributesToRetrieve: ['id'],
  };
  const asked = { ...built, page: list, requests: [list, ...built.requests.slice(1)] as const };
  const { requests } = folds ? foldRequests(asked) : asked;
  const results = await client.ask(requests.map(within), signal);
  const listed = results[0]?.hits.length ?? 0;
  if (!folds) return { asked, results, listed };
  const { results: unfolded, rows } = unfoldResults(results);
  return { asked, results: unfolded, rows, listed };
}

/** The records with these ids, in that order. */
export async function recordsByIds(
  client: EngineClient,
  index: string,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<EngineResult['hits']> {
  if (ids.length === 0) return [];
  const [found] = await client.ask(
    [
      {
        indexUid: index,
        q: '',
        filter: [PUBLISHED, among(ids)],
        page: 1,
        hitsPerPage: ids.length,
        attributesToRetrieve: ['id', 'record'],
      },
    ],
    signal,
  );
  const byId = new Map(found?.hits.map((hit) => [hit.id, hit]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Two results without a record in common as one: their counts are added. */
export function addResults(one: EngineResult, other: EngineResult): EngineResult {
  const facetDistribution: Record<string, Record<string, number>> = { ...one.facetDistribution };
  for (const [field, counts] of Object.entries(other.facetDistribution ?? {})) {
    const sum = { ...facetDistribution[field] };
    for (const [term, count] of Object.entries(counts)) sum[term] = (sum[term] ?? 0) + count;
    facetDistribution[field] = sum;
  }
  return { ...one, totalHits: one.totalHits + other.totalHits, facetDistribution };
}

function among(ids: readonly string[]): string {
  return `id IN [${ids.map(quote).join(', ')}]`;
}
