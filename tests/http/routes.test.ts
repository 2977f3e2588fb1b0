import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RecordResponseSchema, VocabularyResponseSchema } from '../../domain/responses.ts';
import { readError, startApp, type RunningApp } from './start-app.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe('GET /api/records/:id', () => {
  it('gives the record and what it still lacks', async () => {
    const record = RecordResponseSchema.strict().parse(await (await app.get('/api/records/known')).json());
    expect(record.id).toBe('known');
    expect(record.missing).toContain('verified');
  });

  it('takes the language and nothing else', async () => {
    expect((await app.get('/api/records/known?lang=es')).status).toBe(200);
    expect(await readError(await app.get('/api/records/known?q=a'))).toMatchObject({
      code: 'invalid_query',
      status: 400,
    });
  });
});

describe('GET /api/facets/:key', () => {
  const asked = async (path: string) => {
    expect((await app.get(path)).status).toBe(200);
    return app.questions.at(-1)!;
  };

  it('searches the terms for q, under the other parameters', async () => {
    const question = await asked(
      '/api/facets/city?q=par&theme=resilience&from=2020&within=flood+plan&sort=title',
    );
    expect(question).toMatchObject({ facet: 'city', text: 'par', limit: 50 });
    expect(question.query).toMatchObject({ q: 'flood plan', terms: { theme: ['resilience'] }, from: 2020 });
  });

  it('gives as many terms as asked for', async () => {
    expect(await asked('/api/facets/award?size=7')).toMatchObject({ text: '', limit: 7 });
  });

  it('names every problem of its parameters', async () => {
    const response = await app.get(`/api/facets/city?colour=red&within=${'x'.repeat(201)}&size=0`);
    const { issues } = await readError(response);
    expect(issues?.map(({ parameter }) => parameter)).toEqual(['colour', 'size', 'within']);
  });
});

describe('an address that says where its reader came from', () => {
  it.each([
    '/feed.atom?utm_source=rss',
    '/feed.atom?q=water&fbclid=IwAR0x&utm_medium=social',
    '/api/export.csv?utm_campaign=spring&topic=housing',
    '/api/search?gclid=x',
    '/api/cities/barcelona-es?mc_cid=a&mc_eid=b',
  ])('is answered without it: %s', async (path) => {
    expect((await app.get(path)).status).toBe(200);
  });

  it('leaves the search as it is, and every other unknown parameter is refused', async () => {
    await app.get('/api/search?utm_source=a&q=water&utm_term=b');
    expect(app.queries.at(-1)).toMatchObject({ q: 'water' });
    expect((await app.get('/feed.atom?utm=rss')).status).toBe(400);
    expect((await app.get('/feed.atom?source_utm=rss')).status).toBe(400);
  });
});

describe('GET /api/vocabulary', () => {
  it('has every vocabulary with labels in every language', async () => {
    const response = await app.get('/api/vocabulary');
    const { vocabularies } = VocabularyResponseSchema.strict().parse(await response.json());
    expect(vocabularies['target']).toHaveLength(169);
    expect(vocabularies['sdg']?.[10]).toMatchObject({ id: '11', colour: '#fd9d24' });
    expect(vocabularies['topic']?.every(({ parent }) => parent !== undefined)).toBe(true);
    const spain = vocabularies['country']?.find(({ id }) => id === 'ES');
    expect(spain).toEqual({
      id: 'ES',
      labels: expect.objectContaining({
        en: 'Spain',
        es: 'España',
        fr: 'Espagne',
        ar: 'إسبانيا',
        pt: 'Espanha',
      }),
      parent: 'southern-europe',
    });
    expect(vocabularies['language']?.find(({ id }) => id === 'ca')?.labels.fr).toBe('catalan');
    expect(vocabularies['country']).toHaveLength(249);
  });
});

describe('GET /api/health', () => {
  it('is live and ready', async () => {
    expect(await (await app.get('/api/health/live')).json()).toEqual({ status: 'live' });
    expect(await (await app.get('/api/health/ready')).json()).toEqual({ status: 'ready' });
  });
});
