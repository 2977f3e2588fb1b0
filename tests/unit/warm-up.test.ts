import { describe, expect, test } from 'vitest';
import type { Query } from '../../domain/query.ts';
import type { EngineClient } from '../../server/search/engine/client.ts';
import { createRecordMemory } from '../../server/search/record-memory.ts';
import { warmUp } from '../../server/search/warm-up.ts';

/** An engine with so many records, of which it gives none. */
function engineOf(records: number) {
  const pages: (number | undefined)[] = [];
  const client = {
    ask: (requests: readonly { page?: number }[]) => {
      pages.push(...requests.map(({ page }) => page));
      return Promise.resolve([{ hits: [], totalHits: records, totalPages: Math.ceil(records / 50) }]);
    },
  } as unknown as EngineClient;
  return { client, pages };
}

async function searchesOf(records: number, signal = new AbortController().signal) {
  const { client, pages } = engineOf(records);
  const asked: Query[] = [];
  const search = (query: Query) => Promise.resolve(asked.push(query));
  await warmUp({ client, index: 'live', memory: createRecordMemory(), search }, signal);
  return { asked, pages };
}

describe('A library that has just been opened', () => {
  test('reads the newest records, and no more than half of what it keeps', async () => {
    expect((await searchesOf(120)).pages).toEqual([1, 2, 3]);
    expect((await searchesOf(1_000_000)).pages).toHaveLength(50);
  });

  test('is searched for its topics where it is large, each once', async () => {
    expect((await searchesOf(9_999)).asked).toEqual([]);
    const { asked } = await searchesOf(10_000);
    expect(asked).toHaveLength(120);
    expect(new Set(asked.map(({ q, lang }) => `${lang} ${q}`)).size).toBe(120);
  });

  test('stops when the site does', async () => {
    const stopped = AbortSignal.abort(new Error('stopped'));
    await expect(searchesOf(10_000, stopped)).rejects.toThrow('stopped');
  });
});
