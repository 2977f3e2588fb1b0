import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EngineClient } from './engine/client.ts';
import { PUBLISHED } from './filters.ts';
import { MAX_REMEMBERED, type RecordMemory } from './record-memory.ts';

const AT_ONCE = 50; // records in one answer
const IN_A_ROW = 5; // records read before a reader's request may go first; some milliseconds

/** Reads the records that changed last before anybody asks for them, and leaves as much room for others. */
export async function warmUp(
  { client, index, memory }: { client: EngineClient; index: string; memory: RecordMemory },
  signal: AbortSignal,
): Promise<void> {
  for (let page = 1; page * AT_ONCE <= MAX_REMEMBERED / 2; page += 1) {
    const request = {
      indexUid: index,
      filter: [PUBLISHED],
      sort: ['updatedAtMs:desc'],
      page,
      hitsPerPage: AT_ONCE,
      attributesToRetrieve: ['record'],
    };
    const [result] = await client.ask([request], signal);
    for (const [at, { record }] of (result?.hits ?? []).entries()) {
      if (record !== undefined) memory.ofJson(record);
      if (at % IN_A_ROW === 0) await nextTurn(undefined, { signal });
    }
    if (page >= (result?.totalPages ?? 0)) return;
  }
}
