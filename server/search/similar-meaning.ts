import { MEANING } from '../../library/engine/embedder.ts';
import type { Query } from '../../domain/query.ts';
import type { EngineClient, EngineRequest } from './engine/client.ts';
import { buildFilter } from './filters.ts';

const MOST = 10; // as many as related records
const WITHIN_MS = 1_500; // a model that takes longer is not waited for

/** Whether a list leaves room for others, which come after few results, in no count. */
export function hasRoomForOthers({ q, page, sort, size, facets }: Query, total: number): boolean {
  // While somebody types no facets are asked for: others, or a model, are not asked for with each letter.
  return q !== '' && page === 1 && sort === 'relevance' && total < size && facets.length > 0;
}

/**
 * Ids of the records whose texts mean what a text means, the most alike first, by the embedder of the engine; none when
 * it does not answer. Throws only why `signal` was aborted.
 */
export async function similarInMeaning(
  client: EngineClient,
  index: string,
  query: Query,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const request: EngineRequest = {
    indexUid: index,
    q: query.q,
    hybrid: { embedder: MEANING, semanticRatio: 1 },
    filter: buildFilter(query),
    limit: MOST,
    attributesToRetrieve: ['id'],
  };
  try {
    const [found] = await client.ask([request], AbortSignal.any([signal, AbortSignal.timeout(WITHIN_MS)]));
    return found?.hits.map(({ id = '' }) => id) ?? [];
  } catch {
    signal.throwIfAborted();
    return []; // the search itself is answered without a model
  }
}
