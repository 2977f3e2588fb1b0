import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CoverageResponseSchema, type CiteResponse, type HistoryResponse } from '../../domain/responses.ts';
import { StartResponseSchema } from '../../domain/start-response.ts';
import type { HistoryStep } from '../../library/catalogue/history.ts';
import { readError, startApp, type RunningApp } from './start-app.ts';
import { KNOWN, UPDATED_AT } from './stand-in-survey.ts';

const STEPS: readonly HistoryStep[] = [
  {
    revision: 3,
    at: UPDATED_AT,
    importId: 'imp-3',
    mode: 'upsert',
    source: null,
    by: null,
    action: 'restored',
    changes: [{ field: 'status', before: undefined, after: 'ongoing' }],
  },
  {
    revision: 2,
    at: UPDATED_AT,
    importId: 'imp-2',
    mode: 'replace',
    source: 'List',
    by: 'Ana',
    action: 'archived',
    changes: [],
  },
  {
    revision: 1,
    at: UPDATED_AT,
    importId: 'imp-1',
    mode: 'upsert',
    source: 'List',
    by: 'Ana',
    action: 'created',
    changes: [],
  },
];

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({ catalogue: { history: () => [...STEPS] } });
});
afterAll(() => app.close());

describe('GET /api/records/:id/…', () => {
  it('gives every revision, the newest first', async () => {
    const answer = (await (await app.get('/api/records/known/history')).json()) as HistoryResponse;
    expect(answer.id).toBe('known');
    expect(answer.revisions.map(({ revision, state, source }) => [revision, state, source])).toEqual([
      [3, 'published', undefined],
      [2, 'archived', 'List'],
      [1, 'published', 'List'],
    ]);
    expect(answer.revisions[0]?.changes).toEqual([{ field: 'status', before: null, after: 'ongoing' }]);
  });

  it('gives the reference in four forms, in the language asked for', async () => {
    const cite = async (path: string) => (await (await app.get(path)).json()) as CiteResponse;
    const { text, ris, bibtex, csl } = await cite('/api/records/known/cite');
    expect(text).toContain('(2018). Climate Plan');
    expect(ris).toMatch(/^TY {2}- RPRT\r\n/);
    expect(bibtex).toContain('@techreport{known,');
    expect(csl).toMatchObject({ id: 'known', type: 'report', URL: `${app.url}/records/known` });
    expect((await cite('/api/records/known/cite?lang=fr')).text).not.toBe(text);
  });

  it('gives what is like it', async () => {
    expect(await (await app.get('/api/records/known/similar?lang=es')).json()).toMatchObject({
      records: [{ record: { id: KNOWN.id }, reasons: [{ kind: 'sdg', ids: ['13'] }] }],
    });
  });

  it.each(['similar', 'history', 'cite'])('knows no %s of an unknown record', async (part) => {
    expect(await readError(await app.get(`/api/records/unknown/${part}`))).toMatchObject({ status: 404 });
    expect(await readError(await app.get(`/api/records/known/${part}?colour=red`))).toMatchObject({
      status: 400,
    });
  });
});

describe('cities, places and insights', () => {
  it('answer under every filter of a search, and refuse what only pages and orders', async () => {
    for (const path of ['/api/places', '/api/insights']) {
      expect((await app.get(`${path}?q=water&city=barcelona-es&near=1,2,3`)).status).toBe(200);
      expect(app.queries.at(-1)).toMatchObject({ q: 'water', terms: { city: ['barcelona-es'] } });
      const { issues } = await readError(await app.get(`${path}?sort=title&page=2&size=3&facets=sdg`));
      expect(issues).toHaveLength(4);
    }
  });

  it('say what is in the collection as a whole, under no filter', async () => {
    const body = await (await app.get('/api/coverage?lang=fr')).json();
    expect(CoverageResponseSchema.strict().parse(body)).toMatchObject({ total: 1 });
    expect(await readError(await app.get('/api/coverage?sdg=11'))).toMatchObject({ status: 400 });
  });

  it('begin with what the start page says, which refuses what narrows', async () => {
    const body = await (await app.get('/api/start?lang=fr')).json();
    expect(StartResponseSchema.strict().parse(body)).toMatchObject({ problems: [{ id: 'heat', count: 1 }] });
    expect(await readError(await app.get('/api/start?q=heat'))).toMatchObject({ status: 400 });
  });

  it('list cities and profile one', async () => {
    expect(await (await app.get('/api/cities?q=bar')).json()).toMatchObject({ cities: [{ count: 1 }] });
    expect((await app.get('/api/cities/barcelona-es?lang=fr')).status).toBe(200);
    for (const id of ['lima-pe', 'No%20City'])
      expect(await readError(await app.get(`/api/cities/${id}`))).toMatchObject({ status: 404 });
  });

  it('suggest what a text may become', async () => {
    expect(await (await app.get('/api/suggest?q=bar&lang=es')).json()).toMatchObject({ q: 'bar' });
    expect(await readError(await app.get(`/api/suggest?q=${'x'.repeat(201)}`))).toMatchObject({
      issues: [{ code: 'too_long' }],
    });
  });
});
