import { Meilisearch, type MultiSearchQuery } from 'meilisearch';
import { translateEngineError } from './engine-errors.ts';

export type EngineRequest = MultiSearchQuery;

/** One result of a multi-search, as far as we ask for it. */
export interface EngineResult {
  readonly hits: readonly EngineHit[];
  readonly totalHits: number;
  readonly totalPages: number;
  readonly facetDistribution?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface EngineHit {
  readonly record: unknown;
  /** The searched fields with their matches marked. */
  readonly _formatted?: Readonly<Record<string, unknown>>;
}

export interface EngineClient {
  /** Answers in the order of the requests. Throws `ApiError`. */
  ask(requests: readonly EngineRequest[], signal: AbortSignal): Promise<EngineResult[]>;
}

/** The engine, asked with a key that can only search. */
export function createEngineClient(url: string, searchKey: string): EngineClient {
  const client = new Meilisearch({
    host: url,
    apiKey: searchKey,
    // An answer that the engine compresses comes 40 ms late on a kept-alive connection: `docs/architecture.md`.
    requestInit: { headers: { 'accept-encoding': 'identity' } },
  });
  return {
    async ask(requests, signal) {
      try {
        const answer = await client.multiSearch({ queries: [...requests] }, { signal });
        return answer.results as unknown as EngineResult[];
      } catch (error) {
        throw translateEngineError(error, signal);
      }
    },
  };
}
