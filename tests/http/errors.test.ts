import { afterEach, describe, expect, it } from 'vitest';
import { ERROR_STATUSES, type ErrorCode } from '../../domain/errors.ts';
import { ApiError } from '../../server/http/api-error.ts';
import { sendAsIs } from './send-as-is.ts';
import { until } from '../until.ts';
import { readError, startApp, type RunningApp, type StandIns } from './start-app.ts';

let app: RunningApp | undefined;
afterEach(() => app?.close());

async function started(given?: StandIns): Promise<RunningApp> {
  app = await startApp(given);
  return app;
}

function failing(error: unknown): StandIns {
  return {
    search: {
      async search() {
        throw error;
      },
    },
  };
}

describe('errors', () => {
  it.each([
    ['an unknown path', '/api/nothing'],
    ['an unknown path with a file name', '/api/export.docx'],
    ['the API itself', '/api'],
    ['an unknown facet', '/api/facets/colour'],
    ['an unknown record', '/api/records/unknown'],
    ['an id that no record can have', '/api/records/Not%20An%20Id'],
    ['an address that does not decode', '/api/records/%E0%A4%A'],
    ['an unknown file', '/missing.js'],
    ['a path out of the site', '/..%2f..%2fpackage.json'],
  ])('answer %s with 404 in the one shape', async (_, path) => {
    expect(await readError(await (await started()).get(path))).toMatchObject({
      code: 'not_found',
      status: 404,
    });
  });

  it.each([
    ['/api/nothing#@?', 404, '"code":"not_found"'],
    ['https://elsewhere.example/api/nothing', 404, '"code":"not_found"'],
    ['thing://nothing/api/nothing', 404, '"code":"not_found"'],
    ['//#@?', 404, '<title>Metroteca</title>'],
    ['thing://nothing', 200, '<title>Metroteca</title>'],
  ])('leave no answer to Express for the address %s, which no browser sends', async (path, status, part) => {
    const sender = sendAsIs((await started()).url);
    const answer = await sender.send(path);
    sender.close();
    expect(answer.status).toBe(status);
    expect(answer.body).toContain(part);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    'answer %s where only reading is possible with 405',
    async (method) => {
      const response = await (await started()).get('/api/search', { method });
      expect(await readError(response)).toMatchObject({ code: 'method_not_allowed', status: 405 });
      expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    },
  );

  it('answer 503 in the one shape while the library is being opened', async () => {
    const { get } = await started({ library: () => undefined });
    const paths = [
      '/api/search',
      '/api/facets/city',
      '/api/records/known',
      '/api/records/known/history',
      '/api/export.csv',
      '/api/places',
      '/feed.atom',
      '/sitemap.xml',
      '/api/health/ready',
    ];
    for (const path of paths) {
      expect(await readError(await get(path))).toMatchObject({ code: 'index_not_ready', status: 503 });
    }
    expect((await get('/api/health/live')).status).toBe(200);
    expect((await get('/api/vocabulary')).status).toBe(200);
  });

  it.each([
    'search_unavailable',
    'search_timeout',
    'search_rejected',
    'index_not_ready',
    'index_incomplete',
  ] satisfies ErrorCode[])('answer %s of the search with its status', async (code) => {
    const { get } = await started(failing(new ApiError(code, 'No.')));
    expect(await readError(await get('/api/search'))).toMatchObject({ code, status: ERROR_STATUSES[code] });
  });

  it('keep to themselves what was thrown, and log it with the request id', async () => {
    const { get, logged } = await started(failing(new Error('secret of the engine')));
    const response = await get('/api/search?q=private', { headers: { 'x-request-id': 'abc-1' } });
    const error = await readError(response);
    expect(error.status).toBe(500);
    expect(JSON.stringify(error)).not.toContain('secret');
    const line = logged.find(({ msg }) => msg === 'failed');
    expect(line).toMatchObject({
      requestId: 'abc-1',
      code: 'internal',
      err: { message: 'secret of the engine' },
    });
  });

  it.each([['a text'], [undefined], [null], [{ status: 418 }]])(
    'survive that %j is thrown',
    async (thrown) => {
      const response = await (await started(failing(thrown))).get('/api/search');
      expect(await response.json()).toMatchObject({ error: { code: expect.any(String) } });
    },
  );

  it('say so when the search takes too long, and give it up', async () => {
    let isGivenUp = false;
    const search = (_: unknown, signal: AbortSignal) =>
      new Promise<never>((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          isGivenUp = true;
          reject(signal.reason as Error);
        });
      });
    const { get } = await started({ search: { search }, config: { searchTimeoutMs: 30 } });
    expect(await readError(await get('/api/search'))).toMatchObject({ code: 'search_timeout', status: 504 });
    expect(isGivenUp).toBe(true);
  });

  it('give a search up when its reader has left', async () => {
    const leaving = new AbortController();
    const seen: unknown[] = [];
    const search = (_: unknown, signal: AbortSignal) =>
      new Promise<never>((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          seen.push(signal.reason);
          reject(signal.reason as Error);
        });
        leaving.abort();
      });
    const { get, logged } = await started({ search: { search } });
    await expect(get('/api/search', { signal: leaving.signal })).rejects.toThrow(/abort/);
    await until(() => seen.length > 0);
    expect(seen).toMatchObject([{ name: 'ReaderGone' }]);
    expect(logged.filter(({ msg }) => msg === 'failed')).toEqual([]);
  });

  it('refuse an address that asks too often, and say when to come back', async () => {
    const { get } = await started({ config: { rateLimitPerMinute: 2 } });
    expect((await get('/api/search')).status).toBe(200);
    expect((await get('/api/vocabulary')).status).toBe(200);
    const refused = await get('/api/search');
    expect(await readError(refused)).toMatchObject({ code: 'rate_limited', status: 429 });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await get('/api/health/live')).status).toBe(200);
  });

  it('limit nobody when the limit is 0', async () => {
    const { get } = await started({ config: { rateLimitPerMinute: 0 } });
    for (let count = 0; count < 50; count += 1) expect((await get('/api/search')).status).toBe(200);
  });
});
