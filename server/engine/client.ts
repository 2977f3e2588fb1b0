import type { MultiSearchQuery } from 'meilisearch';
import { connectToEngine } from './connection.ts';
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
  readonly id?: string;
  /** A record as JSON. */
  readonly record?: string;
  readonly _rankingScore?: number;
}

export interface EngineClient {
  /** Answers in the order of the requests. Throws `ApiError`, or why `signal` was aborted. */
  ask(requests: readonly EngineRequest[], signal: AbortSignal): Promise<readonly EngineResult[]>;
}

/** The engine, asked with a key that can only search. */
export function createEngineClient(url: string, searchKey: string): EngineClient {
  const post = connectToEngine(url, searchKey);
  return {
    async ask(requests, signal) {
      try {
        const answer = (await post('multi-search', { queries: requests }, signal)) as {
          results: EngineResult[];
        };
        return answer.results;
      } catch (error) {
        throw translateEngineError(error, signal);
      }
    },
  };
}
