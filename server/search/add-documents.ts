import type { Query } from '../../domain/query.ts';
import type { EngineClient, EngineHit, EngineResult } from './engine/client.ts';
import { matchAll } from './matching.ts';
import type { AddedRecords } from './added-records.ts';
import type { FoundInDocuments } from './found-in-documents.ts';
import type { PassageSearch } from './passages.ts';
import type { Reading } from './reading.ts';
import { buildSearch, type SearchRequests } from './requests.ts';
import { addResults, countAmong, recordsByIds } from './with-documents.ts';

/** What was asked as a text was read, and answered; `rows` counts those of registers when they were folded. */
export interface Found {
  readonly reading: Reading;
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
  readonly idOf: (hit: EngineHit) => string;
}

/**
 * Adds the records that only a document finds, after the others, to a result and to all its counts. The engine is asked
 * for those that the page shows.
 */
export async function addDocuments(
  context: Context,
  own: Found,
  { inside, list, counts, rows }: AddedRecords,
  query: Query,
  signal: AbortSignal,
): Promise<Found> {
  const results = own.results.map((result, at) => {
    const other = counts[at];
    return other ? addResults(result, other) : result;
  });
  const first = own.results[0]!;
  const total = own.listed + list.length;
  const offset = Math.max(0, (query.page - 1) * query.size - own.listed);
  const limit = query.size - first.hits.length;
  const page = { inside, ids: list, own: first.hits, offset, limit };
  const hits = limit > 0 && offset < list.length ? await pageOf(context, page, query, signal) : [];
  results[0] = {
    ...results[0]!,
    hits: [...first.hits, ...hits],
    totalPages: Math.ceil(total / query.size),
  };
  return {
    ...own,
    results,
    listed: total,
    rows: own.rows && rows ? addResults(own.rows, rows) : (own.rows ?? rows),
  };
}

interface AddedPage {
  readonly inside: FoundInDocuments;
  readonly ids: readonly string[];
  /** What is before them on the page. */
  readonly own: EngineResult['hits'];
  readonly offset: number;
  readonly limit: number;
}

/** A part of the list of these records: by the best of their passages, where no other order is asked for. */
async function pageOf(
  { client, index, passages, idOf }: Context,
  { inside, ids, own, offset, limit }: AddedPage,
  query: Query,
  signal: AbortSignal,
): Promise<EngineResult['hits']> {
  if (query.sort === 'relevance') {
    const shown = await passages.ranked(inside, ids, signal, { offset, limit });
    const [records] = await Promise.all([
      recordsByIds(client, index, shown, signal),
      passages.prepare(inside, [...own.map(idOf), ...shown], signal), // which is asked for next
    ]);
    return records;
  }
  const { page } = buildSearch({ ...query, q: '' }, { matching: matchAll(''), related: [] }, index);
  const { page: _page, hitsPerPage: _size, facets: _facets, ...sorted } = page;
  const { hits } = await countAmong(client, ids, { ...sorted, offset, limit }, signal);
  return hits;
}

/** The same search where no record is found by what it says itself. */
export function withoutRecords(found: Found): Found {
  const none = (result: EngineResult): EngineResult => ({
    ...result,
    hits: [],
    totalHits: 0,
    totalPages: 0,
    facetDistribution: {},
  });
  const { rows, ...others } = found;
  return {
    ...others,
    listed: 0,
    asked: { ...found.asked, related: [] },
    results: found.results.map(none),
    ...(rows && { rows: none(rows) }),
  };
}
