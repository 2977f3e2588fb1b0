import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAnswerStore } from '../../server/http/answer-store.ts';
import { startApp, type RunningApp } from './start-app.ts';

let version = 1;
let app: RunningApp;
beforeEach(async () => {
  version = 1;
  app = await startApp({ catalogue: { indexState: () => ({ version, publishedAt: null }) } });
});
afterEach(() => app.close());

describe('repeated requests', () => {
  it('are answered without asking the engine again', async () => {
    const first = await (await app.get('/api/search?q=water')).text();
    const second = await (await app.get('/api/search?q=water')).text();
    expect(second).toBe(first);
    expect(app.queries).toHaveLength(1);
  });

  it('count as repeated however the query was written', async () => {
    await app.get('/api/search?q=water&page=1&country=es');
    await app.get('/api/search?country=ES&q=++water+');
    expect(app.queries).toHaveLength(1);
  });

  it('get another start page in another week, and the same one within it', async () => {
    let now = new Date('2026-11-30T07:00:00Z');
    const dated = await startApp({ config: { now: () => now } });
    const start = async () => {
      const answer = await dated.get('/api/start');
      return { etag: answer.headers.get('etag'), body: (await answer.json()) as { week: string } };
    };
    const monday = await start();
    now = new Date('2026-12-06T23:00:00Z');
    expect(await start()).toEqual(monday);
    now = new Date('2026-12-07T00:00:00Z');
    const next = await start();
    expect([monday.body.week, next.body.week]).toEqual(['2026-W49', '2026-W50']);
    expect(next.etag).not.toBe(monday.etag);
    await dated.close();
  });

  it('see a publish at once', async () => {
    const before = await app.get('/api/search');
    version = 2;
    const headers = { 'if-none-match': before.headers.get('etag') ?? '' };
    const after = await app.get('/api/search', { headers });
    expect(after.status).toBe(200);
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
    expect(app.queries).toHaveLength(2);
  });

  it('get 304 while nothing has changed, even before any search', async () => {
    const etag = (await app.get('/api/search?q=water')).headers.get('etag') ?? '';
    const again = await app.get('/api/search?q=water', { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(again.headers.get('cache-control')).toBe('no-cache');
  });

  it.each(['/api/records/known', '/api/facets/city?q=par', '/api/vocabulary'])(
    'of %s get 304 too',
    async (path) => {
      const etag = (await app.get(path)).headers.get('etag') ?? '';
      expect((await app.get(path, { headers: { 'if-none-match': etag } })).status).toBe(304);
    },
  );

  it('of a missing record are never remembered', async () => {
    const missing = await app.get('/api/records/unknown');
    expect(missing.headers.get('etag')).toBeNull();
  });
});

describe('the answer store', () => {
  it('forgets what was not asked for longest when it is full', () => {
    const body = Buffer.from('ten bytes.');
    const store = createAnswerStore(30);
    for (const key of ['a', 'b', 'c']) store.set(key, 1, body);
    store.get('a', 1);
    store.set('d', 1, body);
    expect(['a', 'b', 'c', 'd'].filter((key) => store.get(key, 1))).toEqual(['a', 'c', 'd']);
  });

  it('holds nothing that is larger than itself', () => {
    const store = createAnswerStore(10);
    store.set('a', 1, Buffer.alloc(100));
    expect(store.get('a', 1)).toBeUndefined();
  });

  it('forgets everything of an earlier index, and never goes back', () => {
    const store = createAnswerStore();
    store.set('a', 2, Buffer.from('new'));
    store.set('a', 1, Buffer.from('old'));
    expect(store.get('a', 2)?.toString()).toBe('new');
    expect(store.get('a', 1)).toBeUndefined();
  });
});
