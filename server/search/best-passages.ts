import { LRUCache } from 'lru-cache';
import type { EngineClient, EngineResult } from './engine/client.ts';
import { PUBLISHED, quote } from './filters.ts';
import type { FoundInDocuments, PassageReading } from './found-in-documents.ts';
import { markPassages, PASSAGE_FIELDS, type MarkedPassage, type PassageHit } from './shown-passage.ts';

const SHOWN_UNDER_RESULT = 3;
const AT_ONCE = 100; // passages of several records in one request, a kilobyte each; of more, each record is asked by itself
const MAX_KEPT = 2_000; // records with three passages of a kilobyte

/** Asks for what is shown under results, and keeps it until the index changes: other filters and pages show it too. */
export function createBestPassages(client: EngineClient, index: string, indexVersion: () => number) {
  const kept = new LRUCache<string, readonly MarkedPassage[]>({ max: MAX_KEPT });

  /** The best passages of each of these records, all of which have some. */
  return async function bestPassages(
    { reading, counts }: FoundInDocuments,
    ids: readonly string[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, readonly MarkedPassage[]>> {
    const text = `${indexVersion()} ${JSON.stringify(reading.matching)}`;
    const best = new Map<string, readonly MarkedPassage[]>();
    for (const id of ids) {
      const known = kept.get(`${text} ${id}`);
      if (known) best.set(id, known);
    }
    const missing = ids.filter((id) => !best.has(id));
    if (missing.length === 0) return best;
    for (const [id, hits] of await askFor(reading, missing, counts, signal)) {
      const marked = markPassages(hits, reading.said, reading.isHalfTyped);
      best.set(id, marked);
      kept.set(`${text} ${id}`, marked);
    }
    return best;
  };

  async function askFor(
    reading: PassageReading,
    ids: readonly string[],
    counts: ReadonlyMap<string, number>,
    signal: AbortSignal,
  ): Promise<Map<string, PassageHit[]>> {
    const request = (records: readonly string[], limit: number) => ({
      indexUid: index,
      ...reading.matching,
      filter: [PUBLISHED, `record IN [${records.map(quote).join(', ')}]`],
      limit,
      attributesToRetrieve: PASSAGE_FIELDS,
    });
    const best = new Map<string, PassageHit[]>();
    const note = (result: EngineResult) => {
      for (const hit of result.hits as unknown as readonly PassageHit[]) {
        const known = best.get(hit.record) ?? [];
        if (known.length < SHOWN_UNDER_RESULT) best.set(hit.record, [...known, hit]);
      }
    };
    const all = ids.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0);
    const requests =
      all <= AT_ONCE ? [request(ids, all)] : ids.map((id) => request([id], SHOWN_UNDER_RESULT));
    for (const result of await client.ask(requests, signal)) note(result);
    return best;
  }
}
