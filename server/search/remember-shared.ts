import { LRUCache } from 'lru-cache';
import type { EngineClient, EngineRequest, EngineResult } from './engine/client.ts';

const MAX_KEPT = 1000; // some KB each, a count of a thousand cities 100
const MAX_SIZE = 32_000_000; // bytes of all of them, about
const BYTES_OF_COUNT = 100;
const BYTES_OF_HIT = 500;

/**
 * Keeps the answers to what several searches ask alike, until the version of the index changes: counts of a facet
 * whose own selection is left out, and words by themselves. Who types on or chooses on asks for them again each time.
 * Records are asked for again: whole answers with them are kept by `AnswerStore`.
 */
export function rememberShared(client: EngineClient, indexVersion: () => number): EngineClient {
  const kept = new LRUCache<string, EngineResult>({
    max: MAX_KEPT,
    maxSize: MAX_SIZE,
    sizeCalculation: (result, key) => key.length + bytesOf(result),
  });
  let keptVersion = -1;
  return {
    async ask(requests, signal) {
      const version = indexVersion();
      if (version > keptVersion) {
        kept.clear();
        keptVersion = version;
      }
      const keys = requests.map((request) => (isShared(request) ? JSON.stringify(request) : undefined));
      const known = keys.map((key) => (key === undefined ? undefined : kept.get(key)));
      const missing = [...requests.keys()].filter((at) => !known[at]);
      if (missing.length === 0) return known as EngineResult[];
      const answers = await client.ask(
        missing.map((at) => requests[at]!),
        signal,
      );
      const results = [...known];
      for (const [which, at] of missing.entries()) {
        const answer = answers[which];
        const key = keys[at];
        results[at] = answer;
        if (key !== undefined && answer && version === keptVersion) kept.set(key, answer);
      }
      return results as EngineResult[];
    },
  };
}

function bytesOf({ hits, facetDistribution = {} }: EngineResult): number {
  const counts = Object.values(facetDistribution).reduce((sum, field) => sum + Object.keys(field).length, 1);
  return counts * BYTES_OF_COUNT + hits.length * BYTES_OF_HIT;
}

/** What has them is large, or kept by who asks for it. */
const NOT_SHARED = ['record', 'text', 'terms'];

function isShared({ attributesToRetrieve }: EngineRequest): boolean {
  return !NOT_SHARED.some((field) => attributesToRetrieve?.includes(field));
}
