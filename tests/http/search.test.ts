import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_QUERY, MAX_PAGE_SIZE, MAX_QUERY_LENGTH, MAX_TERMS_PER_FACET } from '../../domain/query.ts';
import { SearchResponseSchema } from '../../domain/responses.ts';
import { readError, startApp, type RunningApp } from './start-app.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

async function queryOf(raw: string) {
  const response = await app.get(`/api/search?${raw}`);
  expect([raw, response.status]).toEqual([raw, 200]);
  return app.queries.at(-1)!;
}

async function issuesOf(raw: string) {
  const error = await readError(await app.get(`/api/search?${raw}`));
  expect(error.status).toBe(400);
  return (error.issues ?? []).map(({ parameter, code }) => [parameter, code]);
}

describe('GET /api/search', () => {
  it('answers in the shape of the contract', async () => {
    const response = await app.get('/api/search');
    const answer = SearchResponseSchema.strict().parse(await response.json());
    expect(answer.indexedAt).toBe('2026-01-02T03:04:05.000Z');
    expect(app.queries.at(-1)).toEqual(EMPTY_QUERY);
  });

  it('hands every parameter on', async () => {
    const raw =
      'q=flood+plan&theme=resilience&theme=inclusion&sdg=11&all=theme&from=2015&to=2030' +
      '&years=begun&near=14.69,-17.45,500&sort=newest&page=3&size=50&facets=city&registers=folded&lang=fr';
    expect(await queryOf(raw)).toEqual({
      q: 'flood plan',
      words: 'understood',
      in: 'records',
      terms: { theme: ['resilience', 'inclusion'], sdg: ['11'] },
      all: ['theme'],
      from: 2015,
      to: 2030,
      years: 'begun',
      near: { lat: 14.69, lng: -17.45, km: 500 },
      sort: 'newest',
      page: 3,
      size: 50,
      facets: ['city'],
      facetSize: 12,
      fields: 'full',
      registers: 'folded',
      lang: 'fr',
    });
  });

  it('reads the query string as it was sent, brackets and dots included', async () => {
    expect(await issuesOf('theme[]=resilience&a.b=1')).toEqual([
      ['theme[]', 'unknown_parameter'],
      ['a.b', 'unknown_parameter'],
    ]);
  });

  it('lists every problem at once', async () => {
    expect(await issuesOf('thme=inclusion&sdg=18&from=abc&near=1,2&sort=best&page=0&facets=colour')).toEqual([
      ['thme', 'unknown_parameter'],
      ['sdg', 'unknown_term'],
      ['from', 'not_a_number'],
      ['near', 'not_a_number'],
      ['sort', 'unknown_term'],
      ['page', 'out_of_range'],
      ['facets', 'unknown_term'],
    ]);
  });

  it('never asks the engine when there is a problem', async () => {
    const before = app.queries.length;
    await issuesOf('size=0');
    expect(app.queries).toHaveLength(before);
  });

  it.each([
    ['size', MAX_PAGE_SIZE - 1, MAX_PAGE_SIZE, MAX_PAGE_SIZE + 1],
    ['sdg', 16, 17, 18],
    ['from', 2199, 2200, 2201],
  ])('takes %s under and at its limit, and refuses it over', async (parameter, under, at, over) => {
    await queryOf(`${parameter}=${under}`);
    await queryOf(`${parameter}=${at}`);
    expect(await issuesOf(`${parameter}=${over}`)).toHaveLength(1);
  });

  it('counts the characters of q, not its bytes', async () => {
    const letters = (count: number) => encodeURIComponent('é'.repeat(count));
    expect((await queryOf(`q=${letters(MAX_QUERY_LENGTH)}`)).q).toHaveLength(MAX_QUERY_LENGTH);
    expect(await issuesOf(`q=${letters(MAX_QUERY_LENGTH + 1)}`)).toEqual([['q', 'too_long']]);
  });

  it('takes so many terms of a facet and no more', async () => {
    const cities = (count: number) =>
      Array.from({ length: count }, (_, at) => `city=town-${at}-fr`).join('&');
    expect((await queryOf(cities(MAX_TERMS_PER_FACET))).terms.city).toHaveLength(MAX_TERMS_PER_FACET);
    expect(await issuesOf(cities(MAX_TERMS_PER_FACET + 1))).toEqual([['city', 'too_many_terms']]);
  });

  it('says so when q is not UTF-8', async () => {
    expect(await issuesOf('q=%ff%fe')).toEqual([['q', 'not_text']]);
  });

  it('answers HEAD without a body', async () => {
    const response = await app.get('/api/search', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });
});
