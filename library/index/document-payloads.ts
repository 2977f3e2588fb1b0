/** What one request may carry. The engine refuses more than 100 MB, and each payload is in memory once. */
export interface PayloadLimits {
  readonly documents: number;
  readonly bytes: number;
}

export const PAYLOAD_LIMITS: PayloadLimits = { documents: 10_000, bytes: 16_000_000 };

export interface Payload {
  /** JSON, one document a line; theirs until the packer is called again, which writes over them. */
  readonly bytes: Uint8Array;
  readonly documents: number;
}

const AT_FIRST = 1_000_000; // bytes; most changes need no more

/**
 * Packs documents, one at a time, into requests of at most so many documents and bytes, all in one piece of memory: a text and its
 * bytes, made and dropped for each, took an import hundreds of megabytes that the system did not get back.
 */
export function openPacker(limits: PayloadLimits = PAYLOAD_LIMITS) {
  let memory: Buffer | undefined;
  let held: string | undefined; // had no room in the payload that was given last
  let documents = 0;
  let end = 0;

  function write(line: string): void {
    const needed = end + Buffer.byteLength(line) + 1;
    if (!memory || needed > memory.length) {
      const next = Buffer.allocUnsafeSlow(Math.max(needed, needed > AT_FIRST ? limits.bytes : AT_FIRST));
      memory?.copy(next, 0, 0, end);
      memory = next;
    }
    if (documents > 0) end += memory.write('\n', end);
    end += memory.write(line, end);
    documents += 1;
  }

  function writeHeld(): void {
    if (held !== undefined) write(held);
    held = undefined;
  }

  function given(): Payload | undefined {
    if (!memory || documents === 0) return undefined;
    const payload = { bytes: memory.subarray(0, end), documents };
    documents = 0;
    end = 0;
    return payload;
  }

  return {
    /** Takes a document in, and gives the payload in which it had no room. */
    add(document: object): Payload | undefined {
      writeHeld();
      const line = JSON.stringify(document);
      const isFull = documents >= limits.documents || end + Buffer.byteLength(line) + 1 > limits.bytes;
      const full = isFull ? given() : undefined;
      if (full) held = line;
      else write(line);
      return full;
    },
    /** What is left. */
    take(): Payload | undefined {
      writeHeld();
      return given();
    },
  };
}
