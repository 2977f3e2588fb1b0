import { afterEach, describe, expect, it } from 'vitest';
import { tellOfUntrustedProxy } from '../../server/http/untrusted-proxy.ts';
import { startDeskApp } from './desk-app.ts';
import { readError, startApp, type RunningApp } from './start-app.ts';

let app: RunningApp | undefined;
afterEach(() => app?.close());

describe('requests from one address', () => {
  it('have a budget each for searches, files, signing in and the desk', async () => {
    const { get } = (app = await startDeskApp({ rateLimitPerMinute: 2, fileLimitPerMinute: 1 }));
    const statuses = async (path: string, times: number) => {
      const answers = [];
      for (let turn = 0; turn < times; turn += 1) answers.push((await get(path)).status === 429);
      return answers;
    };
    expect(await statuses('/api/vocabulary', 3)).toEqual([false, false, true]);
    expect(await statuses('/API/Vocabulary', 1)).toEqual([true]); // Express compares without case
    expect(await statuses('/sitemap.xml', 2)).toEqual([false, true]);
    expect(await statuses('/api/export.csv', 1)).toEqual([true]); // whole files share theirs
    expect(await statuses('/api/session', 3)).toEqual([false, false, true]);
    expect(await statuses('/api/imports', 3)).toEqual([false, false, true]);
  });

  it('are told apart behind a proxy that is trusted', async () => {
    const { get } = (app = await startApp({ config: { rateLimitPerMinute: 1, trustProxy: '1' } }));
    const from = async (address: string) =>
      (await get('/api/vocabulary', { headers: { 'x-forwarded-for': address } })).status;
    expect([await from('203.0.113.1'), await from('203.0.113.2')]).toEqual([200, 200]);
    expect(await from('203.0.113.1')).toBe(429);
    expect(await from('198.51.100.9, 203.0.113.2')).toBe(429); // what the reader wrote has no say
  });
});

describe('a proxy that was not said to be there', () => {
  const warnings = () => app?.logged.filter(({ msg }) => String(msg).includes('TRUST_PROXY')) ?? [];
  const headers = { 'x-forwarded-for': '203.0.113.7' };

  it('is told of, once', async () => {
    const { get } = (app = await startApp());
    await get('/api/vocabulary');
    expect(warnings()).toHaveLength(0);
    for (let turn = 0; turn < 3; turn += 1) await get('/api/vocabulary', { headers });
    expect(warnings()).toHaveLength(1);
    expect(JSON.stringify(warnings())).not.toContain('203.0.113.7');
  });

  it('is no news where TRUST_PROXY is set', async () => {
    const { get } = (app = await startApp({ config: { trustProxy: '0' } }));
    await get('/api/vocabulary', { headers });
    expect(warnings()).toHaveLength(0);
  });

  it('is told of in words that say what to do', () => {
    const told: string[] = [];
    const handle = tellOfUntrustedProxy(undefined, (line) => told.push(line));
    handle({ get: () => '203.0.113.7' } as never, {} as never, () => {});
    expect(told.join()).toMatch(/^WARNING.*TRUST_PROXY=1/);
  });
});

describe('an address that nobody else shares', () => {
  it('is asked to wait in the one shape', async () => {
    const { get } = (app = await startApp({ config: { fileLimitPerMinute: 1 } }));
    await (await get('/feed.atom')).text();
    const refused = await get('/feed.atom');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await readError(refused)).toMatchObject({ code: 'rate_limited', status: 429 });
  });
});
