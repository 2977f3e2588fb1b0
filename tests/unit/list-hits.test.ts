import { describe, expect, it } from 'vitest';
import type { EngineRequest, EngineResult } from '../../server/search/engine/client.ts';
import { listHits } from '../../server/search/list-hits.ts';
import type { SurveyContext } from '../../server/search/survey-context.ts';
import { unlimited } from '../until.ts';

/** An engine that has so many records; `state` may change between two questions. */
function engineOf(state: { total: number; build: string; updatedAtMs?: number }) {
  const asked: EngineRequest[] = [];
  const answer = ({ page = 1, hitsPerPage = 0, attributesToRetrieve }: EngineRequest): EngineResult => {
    const { total, build, updatedAtMs = 1 } = state;
    if (attributesToRetrieve?.includes('marker')) {
      return { hits: [{ marker: { build } }] as object[], totalHits: 1, totalPages: 1 };
    }
    const start = (page - 1) * hitsPerPage;
    const length = Math.max(0, Math.min(hitsPerPage, total - start));
    const hits = Array.from({ length }, (_, at) => ({ id: `r${start + at}`, updatedAtMs }));
    return { hits, totalHits: total, totalPages: Math.ceil(total / hitsPerPage) };
  };
  const client = {
    ask: async (requests: readonly EngineRequest[]) => {
      asked.push(...requests);
      return requests.map(answer);
    },
  };
  const context = { client, index: 'live' } as unknown as SurveyContext;
  const list = (atOnce?: number) =>
    listHits(context, { indexUid: 'live' }, false, (work) => work(unlimited()), atOnce);
  return { asked, list };
}

async function idsIn({ parts }: Awaited<ReturnType<typeof listHits>>): Promise<string[]> {
  const ids: string[] = [];
  for await (const part of parts()) ids.push(...part.map(({ id }) => id));
  return ids;
}

const numbered = (count: number) => Array.from({ length: count }, (_, at) => `r${at}`);

describe('a list of all hits', () => {
  it.each([0, 1, 99, 100, 101, 250, 1000, 1001])(
    'has each of %i records once and in order',
    async (total) => {
      const list = await engineOf({ total, build: 'one' }).list(250);
      expect([list.total, await idsIn(list)]).toEqual([total, numbered(total)]);
      expect(await idsIn(list)).toEqual(numbered(total));
    },
  );

  it('is begun after one question for a hundred records, however many there are', async () => {
    const { asked, list } = engineOf({ total: 100_000, build: 'one' });
    const first = await (await list()).parts()[Symbol.asyncIterator]().next();
    expect(first.value).toHaveLength(100);
    expect(asked[0]).toMatchObject({ page: 1, hitsPerPage: 100 });
  });

  it.each([
    ['a record came', { total: 301 }],
    ['a record at its beginning was changed', { updatedAtMs: 2 }],
  ])('breaks off where %s before the rest was asked for', async (_what, change) => {
    const state = { total: 300, build: 'one' };
    const list = await engineOf(state).list(250);
    Object.assign(state, change);
    await expect(idsIn(list)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('breaks off where something was published between two of its parts', async () => {
    const state = { total: 600, build: 'one' };
    const parts = (await engineOf(state).list(250)).parts()[Symbol.asyncIterator]();
    await parts.next();
    await parts.next();
    state.build = 'two';
    await expect(parts.next()).rejects.toMatchObject({ code: 'conflict' });
  });
});
