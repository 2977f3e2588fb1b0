/** What one request may carry. The engine refuses more than 100 MB, and each payload is in memory once. */
export interface PayloadLimits {
  readonly documents: number;
  readonly bytes: number;
}

export const PAYLOAD_LIMITS: PayloadLimits = { documents: 10_000, bytes: 32_000_000 };

export interface Payload {
  /** JSON, one document a line. */
  readonly text: string;
  readonly documents: number;
}

/** Packs documents, one at a time, into requests of at most so many documents and bytes. */
export function openPacker(limits: PayloadLimits = PAYLOAD_LIMITS) {
  let lines: string[] = [];
  let bytes = 0;

  function take(): Payload | undefined {
    if (lines.length === 0) return undefined;
    const payload = { text: lines.join('\n'), documents: lines.length };
    lines = [];
    bytes = 0;
    return payload;
  }

  return {
    /** Takes a document in, and gives the payload in which it had no room. */
    add(document: object): Payload | undefined {
      const line = JSON.stringify(document);
      const size = Buffer.byteLength(line) + 1;
      const isFull = lines.length >= limits.documents || bytes + size > limits.bytes;
      const full = isFull ? take() : undefined;
      lines.push(line);
      bytes += size;
      return full;
    },
    /** What is left. */
    take,
  };
}
