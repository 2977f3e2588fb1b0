import type { FoundPassages } from '../../domain/documents.ts';
import type { Query } from '../../domain/query.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import { ApiError } from '../http/api-error.ts';
import type { EveryHit } from './survey-port.ts';
import type { EngineRequest } from './engine/client.ts';
import { buildFilter, PUBLISHED, quote } from './filters.ts';
import type { FoundInDocuments } from './found-in-documents.ts';
import { listHits, type HitList, type Listed } from './list-hits.ts';
import { isRecommended, SPREAD_FIELDS } from './recommended.ts';
import { buildSort } from './sorting.ts';
import { matchAll } from './matching.ts';
import { askInBoth, countAmong, type InDocuments } from './with-documents.ts';
import { askOne, hitsOf, recordsOf, type SurveyContext } from './survey-context.ts';

const EVERY = 10_000_000; // the engine's own limit, which `INDEX_SETTINGS` raises to this
const BATCH = 100; // records held at once; reading more in a row would keep readers waiting
const TIMEOUT_MS = 30_000; // for one question to the engine, however long the whole takes

/**
 * Lists all the ids of one moment of the index, the first of them first, and reads the records in batches. `signal` gives up
 * both.
 */
export async function everyHit(context: SurveyContext, query: Query, signal: AbortSignal): Promise<EveryHit> {
  const { index } = context;
  const { ways, added } = await withLimit(signal, (limited) => askInBoth(context, query, limited));
  const request = {
    indexUid: index,
    ...ways.ranked,
    filter: buildFilter(query),
    sort: buildSort(query),
    attributesToRetrieve: ['updatedAtMs', ...(isRecommended(query) ? SPREAD_FIELDS : ['id'])],
  };
  const others = added ? await listAmong(context, request, query, added, signal) : [];
  const isOnlyOthers = added !== undefined && query.in === 'documents';
  const own = isOnlyOthers
    ? undefined
    : await listHits(context, request, isRecommended(query), (work) => withLimit(signal, work));
  const records = {
    [Symbol.asyncIterator]: () => readInBatches(context, inBatches(own, others), added?.inside, signal),
  };
  return { total: (own?.total ?? 0) + others.length, records };
}

async function* inBatches(
  own: HitList | undefined,
  others: readonly Listed[],
): AsyncGenerator<readonly Listed[]> {
  for await (const part of own?.parts() ?? []) yield* batchesOf(part);
  yield* batchesOf(others);
}

function* batchesOf(listed: readonly Listed[]): Generator<readonly Listed[]> {
  for (let at = 0; at < listed.length; at += BATCH) yield listed.slice(at, at + BATCH);
}

/** Those of the ids that the filters leave, in the order of the list: by the best of their passages by relevance. */
async function listAmong(
  context: SurveyContext,
  request: EngineRequest,
  query: Query,
  { inside, ids }: InDocuments,
  signal: AbortSignal,
): Promise<readonly Listed[]> {
  if (!inside || ids.length === 0) return [];
  const asked = { ...request, ...matchAll(''), page: 1, hitsPerPage: EVERY };
  const found = await withLimit(signal, (limited) => countAmong(context.client, ids, asked, limited));
  const listed = hitsOf<Listed>(found);
  if (query.sort !== 'relevance') return listed;
  const byId = new Map(listed.map((one) => [one.id, one]));
  const ranked = await withLimit(signal, (limited) =>
    context.passages.ranked(inside, [...byId.keys()], limited),
  );
  return ranked.flatMap((id) => byId.get(id) ?? []);
}

async function* readInBatches(
  context: SurveyContext,
  batches: AsyncIterable<readonly Listed[]>,
  inside: FoundInDocuments | undefined,
  signal: AbortSignal,
): AsyncGenerator<PublishedRecord & { passages?: FoundPassages }> {
  for await (const listed of batches) {
    const records = await readBatch(context, listed, signal);
    if (!inside) yield* records;
    else {
      const ids = records.map(({ id }) => id);
      const under = await withLimit(signal, (limited) => context.passages.under(inside, ids, limited));
      for (const record of records) {
        const passages = under.get(record.id);
        yield passages ? { ...record, passages } : record;
      }
    }
  }
}

/**
 * From the catalogue, which is quick and keeps every digit of a number, as long as it holds what the index held;
 * what has been changed there but not yet in the index is asked of the engine.
 */
async function readBatch(
  context: SurveyContext,
  listed: readonly Listed[],
  signal: AbortSignal,
): Promise<PublishedRecord[]> {
  signal.throwIfAborted();
  const held = new Map<string, PublishedRecord>();
  const isUnchanged = (record: PublishedRecord | undefined, { updatedAtMs }: Listed) =>
    record !== undefined && Date.parse(record.updatedAt) === updatedAtMs;
  for (const entry of listed) {
    const record = context.catalogue.record(entry.id);
    if (record && isUnchanged(record, entry)) held.set(entry.id, record);
  }
  const others = listed.filter(({ id }) => !held.has(id));
  for (const record of await askFor(context, others, signal)) held.set(record.id, record);
  return listed.map((entry) => {
    const record = held.get(entry.id);
    if (record && isUnchanged(record, entry)) return record;
    throw new ApiError('conflict', ({ refusals }) => refusals.search.changedMeanwhile);
  });
}

async function askFor(
  context: SurveyContext,
  listed: readonly Listed[],
  signal: AbortSignal,
): Promise<PublishedRecord[]> {
  if (listed.length === 0) return [];
  const request = {
    indexUid: context.index,
    q: '',
    filter: [PUBLISHED, `id IN [${listed.map(({ id }) => quote(id)).join(', ')}]`],
    page: 1,
    hitsPerPage: listed.length,
    attributesToRetrieve: ['record'],
  };
  const result = await withLimit(signal, (limited) => askOne(context, request, limited));
  return recordsOf(result);
}

async function withLimit<T>(signal: AbortSignal, work: (limited: AbortSignal) => Promise<T>): Promise<T> {
  const timer = new AbortController();
  const late = () =>
    timer.abort(new ApiError('search_timeout', ({ refusals }) => refusals.search.engineTooLong));
  const timeout = setTimeout(late, TIMEOUT_MS);
  try {
    return await work(AbortSignal.any([signal, timer.signal]));
  } finally {
    clearTimeout(timeout);
  }
}
