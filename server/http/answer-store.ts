import { LRUCache } from 'lru-cache';
import { createHash, randomBytes } from 'node:crypto';

/** Answers that are kept while the index stays the same, as bytes ready to be sent. */
export interface AnswerStore {
  get(key: string, version: number): Buffer | undefined;
  set(key: string, version: number, body: Buffer): void;
  /** Names the answer to `key`, without knowing it. */
  etag(key: string, version: number): string;
}

const MAX_BYTES = 32_000_000; // some thousands of result pages

/** A store that drops what was not asked for longest, and everything once the index has changed. */
export function createAnswerStore(maxBytes = MAX_BYTES): AnswerStore {
  // Answers of an earlier run may have come from another program or another catalogue.
  const run = randomBytes(6).toString('base64url');
  const bodies = new LRUCache<string, Buffer>({ maxSize: maxBytes, sizeCalculation: ({ length }) => length });
  let heldVersion = -1;

  return {
    get: (key, version) => (version === heldVersion ? bodies.get(key) : undefined),
    set(key, version, body) {
      if (version < heldVersion) return;
      if (version > heldVersion) bodies.clear();
      heldVersion = version;
      bodies.set(key, body);
    },
    etag(key, version) {
      const hash = createHash('sha256').update(`${run} ${version} ${key}`).digest('base64url');
      return `W/"${hash.slice(0, 22)}"`;
    },
  };
}
