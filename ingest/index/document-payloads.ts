/** What one request may carry. The engine refuses more than 100 MB, and each payload stands in memory once. */
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

/** Packs documents into requests of at most so many documents and bytes. */
export function* documentPayloads(
  documents: Iterable<object>,
  limits: PayloadLimits = PAYLOAD_LIMITS,
): Generator<Payload> {
  let lines: string[] = [];
  let bytes = 0;
  for (const document of documents) {
    const line = JSON.stringify(document);
    const size = Buffer.byteLength(line) + 1;
    if (lines.length > 0 && (lines.length >= limits.documents || bytes + size > limits.bytes)) {
      yield { text: lines.join('\n'), documents: lines.length };
      lines = [];
      bytes = 0;
    }
    lines.push(line);
    bytes += size;
  }
  if (lines.length > 0) yield { text: lines.join('\n'), documents: lines.length };
}
