import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITE_PAGES } from '../../server/api/page-status.ts';
import { readText } from '../docs/repository.ts';
import { readError, startApp, type RunningApp } from './start-app.ts';

const AS_BROWSER = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe('the site', () => {
  it.each([
    '/',
    '/?q=water',
    '/cities/barcelona-es',
    '/shortlist',
    '/compare/',
    '/desk',
    '/desk/imports/new',
  ])('gives its page at %s', async (path) => {
    const response = await app.get(path, AS_BROWSER);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toContain('<title>Metroteca</title>');
  });

  it.each([
    '/nope',
    '/no/such/page',
    '/cities/nope',
    '/cities/nope-es',
    '/cities/No%20City',
    '/cities',
    '/deskwork',
  ])('says 404 at %s, on its own page, which has a search box', async (path) => {
    const response = await app.get(path, AS_BROWSER);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toContain('<title>Metroteca</title>');
  });

  it('calls no city missing while the search cannot be asked', async () => {
    const hasCity = () => Promise.reject(new Error('away'));
    const other = await startApp({ survey: { hasCity } });
    expect((await other.get('/cities/nope-es', AS_BROWSER)).status).toBe(200);
    await other.close();
    const opening = await startApp({ library: () => undefined });
    expect((await opening.get('/cities/nope-es', AS_BROWSER)).status).toBe(200);
    await opening.close();
  });

  it('knows the pages that web/app.tsx routes', () => {
    const routed = [...readText('web/app.tsx').matchAll(/<Route path="([^"]+)"/g)].map(([, path]) => path);
    expect(routed).toEqual(SITE_PAGES);
  });

  it('lets files with a hash in their name be kept forever, and others not', async () => {
    const hashed = await app.get('/assets/main-abc123.js');
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await app.get('/robots.txt')).headers.get('cache-control')).toBe('no-cache');
  });

  it('sends the packed file beside a script to a browser that can unpack it, and the script to others', async () => {
    const inBrowser = await app.get('/assets/main-abc123.js', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(inBrowser.headers.get('content-encoding')).toBe('br');
    expect(inBrowser.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(inBrowser.headers.get('vary')).toContain('Accept-Encoding');
    expect(inBrowser.headers.get('cache-control')).toContain('immutable');
    const plain = await app.get('/assets/main-abc123.js', { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await inBrowser.text()).toBe(await plain.text());
  });

  it('gives no page in place of a file or to a program', async () => {
    expect(await readError(await app.get('/assets/main-old999.js', AS_BROWSER))).toMatchObject({
      code: 'not_found',
      status: 404,
    });
    expect(
      await readError(await app.get('/page', { headers: { accept: 'application/json' } })),
    ).toMatchObject({ code: 'not_found', status: 404 });
  });

  it('never gives a page below /api', async () => {
    expect(await readError(await app.get('/api/page', AS_BROWSER))).toMatchObject({
      code: 'not_found',
      status: 404,
    });
  });

  it('says how to build it when it has not been built', async () => {
    const unbuilt = await startApp({ config: { webDir: '/nonexistent' } });
    const error = await readError(await unbuilt.get('/', AS_BROWSER));
    expect(error.status).toBe(404);
    expect(error.message).toContain('npm run build');
    await unbuilt.close();
  });
});
