import type { Query } from '../../domain/query.ts';
import type { EngineClient, EngineRequest, EngineResult } from './engine/client.ts';
import { inParts } from './cut-counts.ts';
import { PUBLISHED, quote } from './filters.ts';
import { matchAll, type Matching } from './matching.ts';
import type { FoundInDocuments } from './found-in-documents.ts';
import type { PassageSearch } from './passages.ts';
import type { TextReader } from './reading.ts';
import type { Ways } from './term-ways.ts';
import { whatHolds } from './what-holds.ts';

interface Context {
  readonly client: EngineClient;
  readonly index: string;
  readonly passages: PassageSearch;
  readonly reader: TextReader;
}

/** The records that a search adds because of their documents, in no order. */
export interface InDocuments {
  readonly inside: FoundInDocuments | undefined;
  readonly ids: readonly string[];
}

/** How all of a query is asked for. */
export interface AskedInBoth {
  /** How its records are, but for those in `added`. */
  readonly ways: Ways;
  /** Undefined where the query does not ask for any. */
  readonly added: InDocuments | undefined;
}

/** Decides how a query is asked for, in records and inside documents. */
export async function askInBoth(context: Context, query: Query, signal: AbortSignal): Promise<AskedInBoth> {
  const { reading, inside } = await whatHolds(context, query, signal);
  const ways = await context.reader.ways(reading, signal);
  if (query.in === 'records' || query.q === '') return { ways, added: undefined };
  const ids = inside ? await idsOf(context, inside, query, ways.same, signal) : [];
  return { ways, added: { inside, ids } };
}

/** Of the records with passages all, or those that their own words do not find. */
export async function idsOf(
  { client, index }: Pick<Context, 'client' | 'index'>,
  { counts }: FoundInDocuments,
  query: Query,
  matching: Matching,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const records = [...counts.keys()];
  if (query.in === 'documents') return records;
  const request = {
    indexUid: index,
    ...matching,
    filter: [PUBLISHED],
    page: 1,
    hitsPerPage: 0,
    facets: ['id'],
  };
  const parts = [...inParts(records)];
  const found = await client.ask(
    parts.map((part) => onlyAmong(part, request)),
    signal,
  );
  return parts.flatMap((part, at) => {
    const both = found[at]?.facetDistribution?.['id'] ?? {};
    return part.filter((id) => !Object.hasOwn(both, id));
  });
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
  context: Context,
  query: Query,
  build: (query: Query, matching: Matching) => readonly EngineRequest[],
  signal: AbortSignal,
): Promise<readonly EngineResult[]> {
  const { client } = context;
  const { ways, added } = await askInBoth(context, query, signal);
  const own = await client.ask(build(query, ways.same), signal);
  if (added === undefined) return own;
  const withoutWords = build({ ...query, q: '' }, matchAll(''));
  const others = await client.ask(
    withoutWords.map((request) => onlyAmong(added.ids, request)),
    signal,
  );
  return query.in === 'documents' ? others : own.map((result, at) => addResults(result, others[at]!));
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
  const totalHits = one.totalHits + other.totalHits;
  if (!one.stated) return { ...one, totalHits, facetDistribution };
  const stated = Object.fromEntries(
    Object.entries(one.stated).map(([field, count]) => [field, count + statedIn(other, field)]),
  );
  return { ...one, totalHits, facetDistribution, stated };
}

function statedIn({ stated, facetDistribution }: EngineResult, field: string): number {
  const counts = Object.values(facetDistribution?.[field] ?? {});
  return stated?.[field] ?? counts.reduce((sum, count) => sum + count, 0);
}

function among(ids: readonly string[]): string {
  return `id IN [${ids.map(quote).join(', ')}]`;
}
