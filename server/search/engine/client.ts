import type { MultiSearchQuery } from 'meilisearch';
import { connectToEngine, EngineRefusal, type Post } from './connection.ts';
import { translateEngineError } from './engine-errors.ts';

export type EngineRequest = MultiSearchQuery;

/** One result of a multi-search, as far as we ask for it. */
export interface EngineResult {
  readonly hits: readonly EngineHit[];
  readonly totalHits: number;
  readonly totalPages: number;
  readonly facetDistribution?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Of a field whose counts are cut, how many records have any value: added by `completeCounts`. */
  readonly stated?: Readonly<Record<string, number>>;
}

export interface EngineHit {
  readonly id?: string;
  /** A record as JSON. */
  readonly record?: string;
  readonly _rankingScore?: number;
}

/** What an engine says that finds its own files in disorder. */
const DAMAGED = new Set(['internal', 'invalid_store_file']);

export interface EngineClient {
  /** Answers in the order of the requests. Throws `ApiError`, or why `signal` was aborted. */
  ask(requests: readonly EngineRequest[], signal: AbortSignal): Promise<readonly EngineResult[]>;
}

/**
 * The engine, asked with a key that can only search. It answers the requests of one multi-search one after another, so
 * the first, which mostly takes longest, goes by itself, and the others beside it. `onDamage`: told when it cannot read
 * its own data.
 */
export function createEngineClient(
  url: string,
  searchKey: string,
  onDamage: () => void = () => {},
): EngineClient {
  const post = connectToEngine(url, searchKey);
  return {
    async ask(requests, signal) {
      const parts = requests.length > 1 ? [requests.slice(0, 1), requests.slice(1)] : [requests];
      try {
        return (await Promise.all(parts.map((part) => askInTurn(post, part, signal)))).flat();
      } catch (error) {
        if (error instanceof EngineRefusal && DAMAGED.has(error.code ?? '')) onDamage();
        throw translateEngineError(error, signal);
      }
    },
  };
}

/** One multi-search. Throws as `Post` does. */
export async function askInTurn(
  post: Post,
  queries: readonly EngineRequest[],
  signal: AbortSignal,
): Promise<readonly EngineResult[]> {
  const { results } = (await post('multi-search', { queries }, signal)) as { results: EngineResult[] };
  if (results.length !== queries.length) throw new Error('The engine left out a result');
  return results;
}
