import type { Query } from '../../domain/query.ts';
import type { EngineHit, EngineRequest, EngineResult } from './engine/client.ts';
import { PUBLISHED, quote } from './filters.ts';
import { spread, SPREAD_OVER, type Spreadable } from './spread.ts';

/** What of a record is asked for to spread a list. */
export const SPREAD_FIELDS = ['id', 'terms.country', 'terms.source', 'terms.topic'];

/** Whether records come in the order that we recommend: when that is asked for, and where no word or place ranks them. */
export function isRecommended({ sort, q, near }: Pick<Query, 'sort' | 'q' | 'near'>): boolean {
  return sort === 'recommended' || (sort === 'relevance' && q === '' && near === undefined);
}

/** Whether a page has records of the first ones, which are put into another order. */
export function isSpread(query: Query): boolean {
  return isRecommended(query) && (query.page - 1) * query.size < SPREAD_OVER;
}

/** The request for the first records, from which those of a page are taken: kept for other pages of the same search. */
export function listFirst(request: EngineRequest): EngineRequest {
  return { ...request, page: 1, hitsPerPage: SPREAD_OVER, attributesToRetrieve: SPREAD_FIELDS };
}

/**
 * The result that a page would have in the order that we recommend. `listed`: the answer to `listFirst`. `plain`: the
 * request for that page in the engine's own order, which is right past the first ones.
 */
export async function recommendedPage(
  { page, size }: Pick<Query, 'page' | 'size'>,
  listed: EngineResult,
  plain: EngineRequest,
  ask: (requests: readonly EngineRequest[]) => Promise<readonly EngineResult[]>,
): Promise<EngineResult> {
  const start = (page - 1) * size;
  const ids = idsInOrder(listed).slice(start, start + size);
  const isPast = ids.length < size && listed.totalHits > SPREAD_OVER;
  const requests = [byId(plain, ids), ...(isPast ? [{ ...plain, facets: [] }] : [])];
  const [found, past] = ids.length > 0 ? await ask(requests) : [];
  const byIds = new Map(found?.hits.map((hit) => [hit.id, hit]));
  const first = ids.map((id) => byIds.get(id)).filter((hit) => hit !== undefined);
  const rest = past?.hits.slice(SPREAD_OVER - start) ?? [];
  return { ...listed, hits: [...first, ...rest], totalPages: Math.ceil(listed.totalHits / size) };
}

function byId({ indexUid }: EngineRequest, ids: readonly string[]): EngineRequest {
  return {
    indexUid,
    q: '',
    filter: [PUBLISHED, `id IN [${ids.map(quote).join(', ')}]`],
    page: 1,
    hitsPerPage: ids.length,
    attributesToRetrieve: ['id', 'record'],
  };
}

const orders = new WeakMap<EngineResult, readonly string[]>();

/** Put into order once for each answer of the engine. */
function idsInOrder(listed: EngineResult): readonly string[] {
  const known = orders.get(listed);
  if (known) return known;
  const hits = listed.hits as readonly (EngineHit & Spreadable)[];
  const ids = spread(hits).map(({ id }) => id);
  orders.set(listed, ids);
  return ids;
}
