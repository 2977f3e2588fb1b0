import { expect, it, vi } from 'vitest';
import type { EngineResult } from '../../server/search/engine/client.ts';
import { createCityLists } from '../../server/search/city-list.ts';
import type { SurveyContext } from '../../server/search/survey-context.ts';
import { unlimited } from '../until.ts';

const NONE: EngineResult = { hits: [], totalHits: 0, totalPages: 0 };

it('reads the cities to the end for the next reader where the first one has left', async () => {
  let asked = 0;
  let answer = () => {};
  const client = {
    async ask(_requests: unknown, signal: AbortSignal) {
      asked += 1;
      await new Promise<void>((resolve) => (answer = resolve));
      signal.throwIfAborted();
      return [NONE, NONE];
    },
  };
  const catalogue = {
    indexState: () => ({ version: 1, publishedAt: null }),
    termLabels: () => new Map(),
  };
  const lists = createCityLists({ client, catalogue, index: 'live' } as unknown as SurveyContext);
  const leaving = new AbortController();
  const first = lists.current(leaving.signal);
  leaving.abort(new Error('left'));
  await expect(first).rejects.toThrow('left');
  const second = lists.current(unlimited());
  answer();
  expect((await second).size).toBe(0);
  expect((await lists.current(unlimited())).size).toBe(0);
  expect(asked).toBe(1);
});

it('answers with a long list of before while the next one is read', async () => {
  let version = 1;
  let reads = 0;
  let go = Promise.resolve();
  const ids = Array.from({ length: 2_001 }, (_, at) => `town-${at}-es`);
  const client = {
    async ask(requests: readonly { filter: readonly string[]; facets?: readonly string[] }[]) {
      await go;
      if (requests.length === 1) reads += 1;
      const hits = ids
        .filter((id) => requests[0]?.filter.at(-1)?.includes(`"${id}"`))
        .map((id) => ({ named: { city: { id, name: id } } }));
      return requests.map(() => ({ ...NONE, hits }));
    },
  };
  const catalogue = {
    indexState: () => ({ version, publishedAt: null }),
    termLabels: () => new Map([['city', new Map(ids.map((id) => [id, id]))]]),
  };
  const lists = createCityLists({ client, catalogue, index: 'live' } as unknown as SurveyContext);
  const first = await lists.current(unlimited());
  expect(first.size).toBe(ids.length);
  version = 2;
  let next = () => {};
  go = new Promise((resolve) => (next = resolve));
  expect(await lists.current(unlimited())).toBe(first);
  next();
  await vi.waitFor(async () => expect(await lists.current(unlimited())).not.toBe(first));
  expect(reads).toBe(2);
});
