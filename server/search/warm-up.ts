import { setImmediate as nextTurn } from 'node:timers/promises';
import { EMPTY_QUERY, type Query } from '../../domain/query.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import { LANGUAGES } from '../../languages/languages.ts';
import { labelOf } from '../../languages/read-terms.ts';
import type { EngineClient } from './engine/client.ts';
import { PUBLISHED } from './filters.ts';
import { MAX_REMEMBERED, type RecordMemory } from './record-memory.ts';

const AT_ONCE = 50; // records in one answer
const IN_A_ROW = 5; // records read before a reader's request may go first; some milliseconds
const LARGE = 10_000; // records; the first searches of fewer are quick enough
const SEARCHES = 120; // after so many the code runs as fast as it will

interface Cold {
  readonly client: EngineClient;
  readonly index: string;
  readonly memory: RecordMemory;
  readonly search: (query: Query) => Promise<unknown>;
}

/**
 * Reads the records that changed last before anybody asks for them, and leaves as much room for others. A large library
 * is then searched for its topics, one after the other: the first searches of a program take several times as long as
 * later ones, which a crowd that waits for each other would feel for seconds.
 */
export async function warmUp(cold: Cold, signal: AbortSignal): Promise<void> {
  const records = await readNewest(cold, signal);
  if (records < LARGE) return;
  for (const query of queriesOfTopics()) {
    signal.throwIfAborted();
    await cold.search(query);
  }
}

/** How many records there are. */
async function readNewest({ client, index, memory }: Cold, signal: AbortSignal): Promise<number> {
  for (let page = 1; ; page += 1) {
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
    const isLast = page >= (result?.totalPages ?? 0) || (page + 1) * AT_ONCE > MAX_REMEMBERED / 2;
    if (isLast) return result?.totalHits ?? 0;
  }
}

/** What the start page offers, as its readers in each language see it. */
function queriesOfTopics(): Query[] {
  const queries = LANGUAGES.flatMap((lang) =>
    TOPICS.terms.map(({ id }): Query => ({ ...EMPTY_QUERY, q: labelOf(TOPICS, id, lang), lang })),
  );
  return queries.slice(0, SEARCHES);
}
