import { afterEach, describe, expect, it } from 'vitest';
import { ApiError } from '../../server/http/api-error.ts';
import { readError, startApp, type RunningApp } from './start-app.ts';

let app: RunningApp | undefined;
afterEach(() => app?.close());

describe('GET /metrics', () => {
  it('counts requests by route and status, and says nothing of who asked for what', async () => {
    const { get } = (app = await startApp());
    await get('/api/search?q=secretword');
    await get('/api/search?colour=red');
    await get('/api/records/known');
    await get('/api/nothing/secretpath');
    await get('/secretpage', { headers: { accept: 'text/html' } });
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toContain('text/plain');
    const text = await response.text();
    const requests = 'metroteca_http_requests_total';
    expect(text).toContain(`${requests}{method="GET",route="/api/search",status="200"} 1`);
    expect(text).toContain(`${requests}{method="GET",route="/api/search",status="400"} 1`);
    expect(text).toContain(`${requests}{method="GET",route="/api/records/:id",status="200"} 1`);
    expect(text).toContain(`${requests}{method="GET",route="unknown",status="404"} 1`);
    expect(text).toContain(`${requests}{method="GET",route="site",status="404"} 1`);
    expect(text).toContain('metroteca_http_request_duration_seconds_count{route="/api/search"} 2');
    expect(text).toContain('metroteca_index_version 1');
    expect(text).not.toMatch(/secret|127\.0\.0\.1/);
  });

  it('is for this machine, and for nobody whom a proxy on this machine passes on', async () => {
    const { get } = (app = await startApp());
    expect((await get('/metrics')).status).toBe(200);
    for (const headers of [{ 'x-forwarded-for': '203.0.113.7' }, { forwarded: 'for=203.0.113.7' }]) {
      expect(await readError(await get('/metrics', { headers }))).toMatchObject({ code: 'unauthenticated' });
    }
  });

  it('is for who has the token, where there is one', async () => {
    const metricsToken = 'a token of the operator';
    const { get } = (app = await startApp({ config: { metricsToken: metricsToken.replaceAll(' ', '-') } }));
    const asked = (token: string) => get('/metrics', { headers: { authorization: `Bearer ${token}` } });
    expect((await get('/metrics')).status).toBe(401);
    expect((await asked('another-token-of-the-operator')).status).toBe(401);
    expect((await asked(metricsToken.replaceAll(' ', '-'))).status).toBe(200);
  });

  it('counts what the engine failed', async () => {
    const search = async () => {
      throw new ApiError('search_unavailable', 'No.');
    };
    const { get } = (app = await startApp({ search: { search } }));
    await get('/api/search');
    const text = await (await get('/metrics')).text();
    expect(text).toContain('metroteca_engine_failures_total{code="search_unavailable"} 1');
    expect(text).toContain('metroteca_engine_failures_total{code="search_timeout"} 0');
  });
});
