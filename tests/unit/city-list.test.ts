import { expect, it } from 'vitest';
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
  const catalogue = { indexState: () => ({ version: 1, publishedAt: null }) };
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
