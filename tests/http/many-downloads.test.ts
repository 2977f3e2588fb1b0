import { afterEach, describe, expect, it } from 'vitest';
import { readError, startApp, type RunningApp, type StandIns } from './start-app.ts';
import { KNOWN } from './stand-in-survey.ts';

let app: RunningApp | undefined;
afterEach(() => app?.close());

describe('many downloads', () => {
  /** Exports that wait for `finish` after their first record, and how many are being made. */
  function heldExports(summary = '') {
    let [running, most] = [0, 0];
    let finish = () => {};
    const finished = new Promise<void>((resolve) => (finish = resolve));
    const everyHit: NonNullable<StandIns['survey']>['everyHit'] = async () => {
      running += 1;
      most = Math.max(most, running);
      const records = (async function* () {
        yield { ...KNOWN, summary };
        await finished;
        running -= 1;
      })();
      return { total: 1, records };
    };
    return { everyHit, running: () => running, most: () => most, finish };
  }

  it('are made two at a time, wait in a line, and are told to come back when the line is full', async () => {
    const { everyHit, running, most, finish } = heldExports();
    const { get } = (app = await startApp({ survey: { everyHit } }));
    const asked = Array.from({ length: 100 }, () => get('/api/export.ndjson'));
    const refused = await Promise.all(asked.slice(-80));
    for (const response of refused) {
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await readError(response)).toMatchObject({ status: 503, code: 'busy' });
    }
    expect(running()).toBe(2);
    expect((await get('/api/search?q=water')).status).toBe(200);
    expect((await get('/api/collection.zip')).status).toBe(503);
    finish();
    const answered = (await Promise.all(asked)).filter(({ status }) => status === 200);
    for (const response of answered) expect(await response.text()).toContain(KNOWN.id);
    expect([answered.length, most()]).toEqual([11, 2]); // an address has at most half of the places
  });

  it('are not held up by readers who take nothing', async () => {
    const { url, get } = (app = await startApp({
      survey: {
        everyHit: async ({ q }) => ({
          total: 1,
          records: (async function* () {
            // More than the buffers between us and a reader hold.
            for (let made = 0; made < (q === 'large' ? 3_000 : 1); made += 1) {
              yield { ...KNOWN, summary: 'x'.repeat(10_000) };
              await new Promise((resolve) => setImmediate(resolve));
            }
          })(),
        }),
      },
    }));
    const headers = { 'accept-encoding': 'identity' };
    const leaving = new AbortController();
    const stuck = await Promise.all(
      [1, 2].map(() => fetch(`${url}/api/export.ndjson?q=large`, { headers, signal: leaving.signal })),
    );
    expect(stuck.map(({ status }) => status)).toEqual([200, 200]); // and nobody reads their bodies
    expect(await (await get('/api/export.ndjson')).text()).toContain(KNOWN.id);
    leaving.abort();
  });
});
