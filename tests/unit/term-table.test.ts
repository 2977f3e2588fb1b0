import { expect, test } from 'vitest';
import type { EngineRequest, EngineResult } from '../../server/search/engine/client.ts';
import { createTermTable } from '../../server/search/term-table.ts';

const TERMS = {
  a: { topic: ['water', 'housing'], country: 'ES', sdg: [11, 6] },
  b: { topic: ['water', 'water'], country: 'IE' },
} as Record<string, object>;

/** An engine that knows two records, and what it was asked for. */
function engine() {
  const asked: string[] = [];
  const ask = async (requests: readonly EngineRequest[]): Promise<EngineResult[]> =>
    requests.map(({ filter }) => {
      const ids = Object.keys(TERMS).filter((id) => JSON.stringify(filter).includes(`\\"${id}\\"`));
      asked.push(ids.join());
      const hits = ids.map((id) => ({ id, terms: TERMS[id] }));
      return { hits, totalHits: hits.length, totalPages: 1 };
    });
  return { client: { ask }, asked };
}

const unlimited = new AbortController().signal;

test('records are counted by their terms, each once, as the engine counts them', async () => {
  const table = await createTermTable(engine().client, 'test', () => 1)(['a', 'b'], unlimited);
  expect(table.count(['a', 'b'], ['terms.topic', 'terms.country', 'terms.sdg', 'terms.award'])).toEqual({
    'terms.topic': { water: 2, housing: 1 },
    'terms.country': { ES: 1, IE: 1 },
    'terms.sdg': { 11: 1, 6: 1 },
    'terms.award': {},
  });
  expect(table.count(['b'], ['terms.topic'])).toEqual({ 'terms.topic': { water: 1 } });
  expect([table.has('a', 'terms.sdg', '11'), table.has('b', 'terms.sdg', '11')]).toEqual([true, false]);
});

test('terms are asked for once, until the index changes', async () => {
  const { client, asked } = engine();
  let version = 1;
  const termsOf = createTermTable(client, 'test', () => version);
  await termsOf(['a'], unlimited);
  await termsOf(['a', 'b'], unlimited);
  await termsOf(['b', 'a'], unlimited);
  expect(asked).toEqual(['a', 'b']);
  version = 2;
  await termsOf(['a'], unlimited);
  expect(asked).toEqual(['a', 'b', 'a']);
});
