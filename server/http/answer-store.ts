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
  const bodies = new Map<string, Buffer>();
  let held = 0;
  let heldVersion = -1;

  function drop(key: string): void {
    held -= bodies.get(key)?.length ?? 0;
    bodies.delete(key);
  }

  return {
    get(key, version) {
      const body = version === heldVersion ? bodies.get(key) : undefined;
      if (body === undefined) return undefined;
      bodies.delete(key); // to the end: a Map keeps the order of insertion
      bodies.set(key, body);
      return body;
    },
    set(key, version, body) {
      if (version < heldVersion) return;
      if (version > heldVersion) {
        bodies.clear();
        held = 0;
        heldVersion = version;
      }
      if (bodies.has(key)) drop(key);
      bodies.set(key, body);
      held += body.length;
      for (const oldest of bodies.keys()) {
        if (held <= maxBytes) break;
        drop(oldest);
      }
    },
    etag(key, version) {
      const hash = createHash('sha256').update(`${run} ${version} ${key}`).digest('base64url');
      return `W/"${hash.slice(0, 22)}"`;
    },
  };
}
