import { get as httpGet } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type RunningApp } from './start-app.ts';

const AS_BROWSER = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe('the page of a record', () => {
  it('has title, citation tags and JSON-LD in its head, without script', async () => {
    const response = await app.get('/records/known', AS_BROWSER);
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toContain('<title>Climate Plan 2018–2030 – Barcelona – Metroteca</title>');
    expect(page).toContain('<meta name="citation_title" content="Climate Plan 2018–2030">');
    expect(page).toContain(`<link rel="canonical" href="${app.url}/records/known">`);
    expect(page.match(/<title>/g)).toHaveLength(1);
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    expect(JSON.parse(json)).toMatchObject({ '@type': 'Report', identifier: 'known' });
  });

  it.each(['/records/unknown', '/records/Not%20An%20Id', '/records/unknown/'])(
    'is there with 404 for %s, so that the site can say so',
    async (path) => {
      const response = await app.get(path, AS_BROWSER);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('<title>Metroteca</title>');
    },
  );

  it('is there with 503 while the library is being opened', async () => {
    const opening = await startApp({ library: () => undefined });
    const response = await opening.get('/records/known', AS_BROWSER);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    await opening.close();
  });

  it('repeats no Host header that is no host', async () => {
    const page = await new Promise<string>((resolve, reject) => {
      const headers = { ...AS_BROWSER.headers, host: 'evil"><script>' };
      httpGet(`${app.url}/records/known`, { headers }, (response) => {
        let text = '';
        response.on('data', (part: Buffer) => (text += part.toString()));
        response.on('end', () => resolve(text));
      }).on('error', reject);
    });
    expect(page).toContain('/records/known');
    expect(page).not.toContain('evil');
  });
});
