import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_QUERY, type Query } from '../../domain/query.ts';
import type { TermCount } from '../../domain/responses.ts';
import { publishedFrom } from '../../library/catalogue/record-store.ts';
import { MAX_VALUES_PER_FACET } from '../../library/index/settings.ts';
import { createSearch } from '../../server/search/search-engine.ts';
import type { SearchPort } from '../../server/search/search-port.ts';
import { createSurvey } from '../../server/search/survey.ts';
import type { SurveyPort } from '../../server/search/survey-port.ts';
import { buildRecord } from '../build-record.ts';
import { catalogueOf } from '../catalogue-of.ts';
import { unlimited } from '../until.ts';
import { openTestIndex, type TestIndex } from './test-index.ts';

const CITIES = MAX_VALUES_PER_FACET + 60;
const FULL = 20; // cities with two records; all others have one
const number = (at: number) => String(at).padStart(4, '0');
const cityId = (at: number) => `town-${number(at)}-es`;

let index: TestIndex;
let search: SearchPort;
let survey: SurveyPort;

beforeAll(async () => {
  const { city } = buildRecord();
  const records = [...Array(CITIES).keys(), ...Array(FULL).keys()].map((at, place) =>
    publishedFrom({
      record: buildRecord({
        id: `record-${place}`,
        title: place % 2 === 0 ? `Even plan ${place}` : `Odd plan ${place}`,
        city: { ...city!, id: cityId(at), name: `Town ${number(at)}` },
      }),
      updatedAt: '2026-01-01T00:00:00.000Z',
    }),
  );
  index = openTestIndex();
  const { url, keys, indexName, writer } = index;
  const marker = { catalogueId: 'test', version: 1, format: 'test', build: indexName };
  await writer.buildStaging(records, marker);
  await writer.swapIn(marker);
  const asked = { url, searchKey: keys.search, indexName, catalogue: catalogueOf(records) };
  search = createSearch(asked);
  survey = createSurvey(asked);
}, 120_000);

afterAll(() => index.leave());

const ask = (of: Partial<Query>) =>
  search.search({ ...EMPTY_QUERY, facets: ['kind', 'city'], ...of }, unlimited());
const cities = (json: string | undefined) => JSON.parse(json ?? '[]') as TermCount[];

describe('a library of more cities than the engine counts at once', () => {
  it('shows the fullest cities of a search, and how many records the others have', async () => {
    const { total, facets, more } = await ask({});
    expect(total).toBe(CITIES + FULL);
    const shown = cities(facets.city);
    expect(shown.map(({ id, count }) => [id, count])).toEqual(
      Array.from({ length: EMPTY_QUERY.facetSize }, (_, at) => [cityId(at), 2]),
    );
    expect(more.city).toEqual({
      terms: MAX_VALUES_PER_FACET - EMPTY_QUERY.facetSize,
      count: total - 2 * EMPTY_QUERY.facetSize,
    });
  });

  it('counts chosen cities exactly, however few records they have', async () => {
    for (const at of [0, 500, CITIES - 1]) {
      const chosen = cityId(at);
      const { total, facets } = await ask({ terms: { city: [chosen] } });
      const count = at < FULL ? 2 : 1;
      expect(total).toBe(count);
      expect(cities(facets.city).find(({ id }) => id === chosen)).toMatchObject({ count, selected: true });
    }
  });

  it('goes through all of them page by page, each once, in order', async () => {
    const size = 500;
    const ids: string[] = [];
    for (let page = 1; page <= 3; page += 1) {
      const question = { facet: 'city', text: '', query: EMPTY_QUERY, limit: size, page } as const;
      const { total, terms } = await search.searchFacet(question, unlimited());
      expect(total).toBe(CITIES);
      ids.push(...terms.map(({ id }) => id));
    }
    expect(ids).toEqual(Array.from({ length: CITIES }, (_, at) => cityId(at)));
  });

  it('finds each by its name under the other filters', async () => {
    const last = { facet: 'city', text: number(CITIES - 1), query: EMPTY_QUERY, limit: 10, page: 1 } as const;
    const { terms } = await search.searchFacet(last, unlimited());
    expect(terms.map(({ id }) => id)).toEqual([cityId(CITIES - 1)]);
    expect(await survey.cities(`town ${number(CITIES - 1)}`, unlimited())).toHaveLength(1);
    const { suggestions } = await survey.suggest(`Town ${number(CITIES - 1)}`, 'en', unlimited());
    expect(suggestions[0]).toMatchObject({ kind: 'city', id: cityId(CITIES - 1), count: 1 });
  });

  it('has all of them on the map and at the start', async () => {
    const { places, unplaced } = await survey.places(EMPTY_QUERY, unlimited());
    expect(places.length).toBe(CITIES);
    expect(unplaced).toBe(0);
    expect((await survey.places({ ...EMPTY_QUERY, q: 'even' }, unlimited())).places.length).toBeLessThan(
      CITIES,
    );
    const start = await survey.start({ lang: 'en', week: '2026-W01' }, unlimited());
    expect(start.cities).toBe(start.cases > 0 ? CITIES : 0);
  });
});
