import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AppConfig } from '../../server/app.ts';
import { startApp, type RunningApp } from './start-app.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe('headers', () => {
  it('carry a strict content security policy without inline code or upgrades', async () => {
    const policy = (await app.get('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("img-src 'self' data: https:");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain('upgrade-insecure-requests');
  });

  it('keep browsers on HTTPS for this host alone, unless the operator asks for more or less', async () => {
    const transport = async (config: Partial<AppConfig>) => {
      const other = await startApp({ config });
      const header = (await other.get('/')).headers.get('strict-transport-security');
      await other.close();
      return header;
    };
    const publicUrl = 'https://library.example.org';
    expect(await transport({ publicUrl })).toMatch(/^max-age=\d{8}$/);
    expect(await transport({ publicUrl, hsts: 'subdomains' })).toMatch(/^max-age=\d{8}; includeSubDomains$/);
    expect(await transport({ publicUrl, hsts: 'off' })).toBeNull();
    expect(await transport({})).toBeNull();
  });

  it('let the page fetch from elsewhere only where the operator has a map of their own', async () => {
    const mapStyleUrl = 'https://maps.example.org/style.json';
    const policyWith = async (config: Partial<AppConfig>) => {
      const other = await startApp({ config });
      const header = (await other.get('/')).headers.get('content-security-policy');
      const { mapStyle } = (await (await other.get('/api/places')).json()) as { mapStyle?: string };
      await other.close();
      return [header?.includes("connect-src 'self' https:"), mapStyle];
    };
    expect(await policyWith({ mapStyleUrl })).toEqual([true, mapStyleUrl]);
    expect(await policyWith({})).toEqual([false, undefined]);
  });

  it('do not say what the program is made of', async () => {
    expect((await app.get('/api/search')).headers.get('x-powered-by')).toBeNull();
  });

  it('take over a harmless request id, and replace any other', async () => {
    const idFor = async (given: string) =>
      (await app.get('/api/search', { headers: { 'x-request-id': given } })).headers.get('x-request-id');
    expect(await idFor('trace-1_a.b')).toBe('trace-1_a.b');
    expect(await idFor('<script>')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await idFor('a'.repeat(65))).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('let pages of any address read the API, and only read', async () => {
    const read = await app.get('/api/search', { headers: { origin: 'https://example.org' } });
    expect(read.headers.get('access-control-allow-origin')).toBe('*');
    const asking = { origin: 'https://example.org', 'access-control-request-method': 'GET' };
    const preflight = await app.get('/api/search', { method: 'OPTIONS', headers: asking });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
    const write = await app.get('/api/search', { method: 'POST' });
    expect(write.headers.get('access-control-allow-origin')).toBeNull();
    expect((await app.get('/')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('compress what is larger than a packet, and nothing smaller', async () => {
    const gzip = { headers: { 'accept-encoding': 'gzip' } };
    expect((await app.get('/api/vocabulary', gzip)).headers.get('content-encoding')).toBe('gzip');
    expect((await app.get('/api/health/live', gzip)).headers.get('content-encoding')).toBeNull();
  });

  it('log one line a request, without address or words', async () => {
    await app.get('/api/search?q=a+private+matter', { headers: { 'x-request-id': 'logged' } });
    const lines = () => app.logged.filter(({ requestId }) => requestId === 'logged');
    await expect.poll(lines).toHaveLength(1);
    const [line] = lines();
    expect(line).toMatchObject({
      method: 'GET',
      path: '/api/search',
      status: 200,
    });
    expect(JSON.stringify(line)).not.toMatch(/private|127\.0\.0\.1/);
  });
});
