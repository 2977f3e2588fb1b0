import { describe, expect, it } from 'vitest';
import type { EngineClient, EngineRequest, EngineResult } from '../../server/search/engine/client.ts';
import { rememberShared } from '../../server/search/remember-shared.ts';

const { signal } = new AbortController();
const records: EngineRequest = {
  indexUid: 'i',
  q: 'flood',
  hitsPerPage: 20,
  attributesToRetrieve: ['record'],
};
const count: EngineRequest = { indexUid: 'i', q: 'flood', hitsPerPage: 0, facets: ['theme'] };
const word: EngineRequest = { indexUid: 'i', q: 'flood', hitsPerPage: 100, attributesToRetrieve: ['id'] };

/** An engine whose answers are numbered, in the order in which it was asked. */
function numbered() {
  const asked: EngineRequest[][] = [];
  let number = 0;
  const client: EngineClient = {
    async ask(requests) {
      asked.push([...requests]);
      return requests.map((): EngineResult => ({ hits: [], totalHits: (number += 1), totalPages: 1 }));
    },
  };
  return { client, asked };
}

async function totals(client: EngineClient, ...requests: EngineRequest[]): Promise<number[]> {
  return (await client.ask(requests, signal)).map(({ totalHits }) => totalHits);
}

describe('results that searches share', () => {
  it('are asked for once, and come in the order of the requests', async () => {
    const { client, asked } = numbered();
    const remembering = rememberShared(client, () => 1);
    expect(await totals(remembering, records, count, word)).toEqual([1, 2, 3]);
    expect(await totals(remembering, word, records, count)).toEqual([3, 4, 2]);
    expect(asked[1]).toEqual([records]);
    expect(await totals(remembering, word, count)).toEqual([3, 2]);
    expect(asked).toHaveLength(2);
  });

  it('are other results for another filter', async () => {
    const remembering = rememberShared(numbered().client, () => 1);
    expect(await totals(remembering, count)).toEqual([1]);
    expect(await totals(remembering, { ...count, filter: ['theme = "water"'] })).toEqual([2]);
  });

  it('are forgotten when the index changes', async () => {
    let version = 1;
    const remembering = rememberShared(numbered().client, () => version);
    await totals(remembering, count);
    version = 2;
    expect(await totals(remembering, count)).toEqual([2]);
  });

  it('of an index that was left behind while the engine answered are not kept', async () => {
    let version = 1;
    const { client } = numbered();
    let release = () => {};
    const slow: EngineClient = {
      async ask(requests, gone) {
        if (version === 1) await new Promise<void>((resolve) => (release = resolve));
        return client.ask(requests, gone);
      },
    };
    const remembering = rememberShared(slow, () => version);
    const late = totals(remembering, count);
    version = 2;
    expect(await totals(remembering, word)).toEqual([1]);
    release();
    expect(await late).toEqual([2]);
    expect(await totals(remembering, count)).toEqual([3]);
  });

  it('are not kept when the engine fails', async () => {
    const { client } = numbered();
    let isDown = true;
    const failing: EngineClient = {
      ask: (requests, gone) => (isDown ? Promise.reject(new Error('down')) : client.ask(requests, gone)),
    };
    const remembering = rememberShared(failing, () => 1);
    await expect(totals(remembering, count)).rejects.toThrow('down');
    isDown = false;
    expect(await totals(remembering, count)).toEqual([1]);
  });
});
