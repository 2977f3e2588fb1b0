import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACET_KEYS, YEAR_MEANINGS, type FacetKey } from '../../domain/facets.ts';
import { EMPTY_QUERY, FACETS_WITH_ALL, MAX_FACET_SIZE, type Query } from '../../domain/query.ts';
import type { TermCount } from '../../domain/responses.ts';
import { seededRandom } from '../random.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import type { TestSearch } from './search-table.ts';
import { countPlainly, HALF_WORD, picker, prepare, randomRecords } from './search-random-records.ts';
import { unlimited } from '../until.ts';

const RECORDS = 2_400;
const QUERIES = 150;

const random = seededRandom(20_261_124);
const pick = picker(random);
const records = prepare(randomRecords(RECORDS, random));

/**
 * The facet rules F1 to F10 against a plain count, on the search that `open` makes of the records.
 */
export function describeRandomRecords(open: (records: readonly PublishedRecord[]) => Promise<TestSearch>) {
  let table: TestSearch;
  beforeAll(async () => {
    table = await open(records.map(({ record }) => record));
  });
  afterAll(() => table.remove());

  describe(`${RECORDS} random records`, () => {
    it(`answer ${QUERIES} random queries with exactly the totals and counts of a plain count`, async () => {
      for (let at = 0; at < QUERIES; at += 1) {
        const query = { ...randomQuery(), facetSize: MAX_FACET_SIZE };
        const { total, facets } = await table.search.search(query, unlimited());
        const counts = Object.entries(facets).map(([key, terms]) => [
          key,
          Object.fromEntries((JSON.parse(terms) as TermCount[]).map(({ id, count }) => [id, count])),
        ]);
        const found = { query, total, facets: Object.fromEntries(counts) };
        expect(found).toEqual({ query, ...countPlainly(records, query) });
      }
    });

    it('are all counted, beyond 1,000 hits and 100 cities', async () => {
      const { total, pages, facets } = await table.ask('facetSize=1000');
      expect([total, pages]).toEqual([RECORDS, RECORDS / 20]);
      expect(facets.city).toHaveLength(160);
      const ofCities = records.filter(({ record }) => record.city !== undefined).length;
      expect(facets.city?.reduce((sum, { count }) => sum + count, 0)).toBe(ofCities);
    });

    it('are all reached by paging, each once (F10)', async () => {
      const seen = new Set<string>();
      for (let page = 1; page <= RECORDS / 100; page += 1) {
        for (const id of await table.ids(`size=100&page=${page}&facets=none`)) seen.add(id);
      }
      expect(seen.size).toBe(RECORDS);
    });
  });

  describe('a part of the map', () => {
    it('holds exactly the records within it, across the date line too', async () => {
      const degrees = (limit: number) => Math.round((random() * 2 - 1) * limit);
      for (let at = 0; at < 40; at += 1) {
        const [south, north] = [degrees(80), degrees(80)].sort((a, b) => a - b) as [number, number];
        const area = { west: degrees(180), south, east: degrees(179) + 0.5, north: north + 0.5 };
        const query: Query = { ...EMPTY_QUERY, area, size: 1, facets: ['country'] };
        const { total } = await table.search.search(query, unlimited());
        expect({ area, total }).toEqual({ area, total: countPlainly(records, query).total });
      }
    });
  });

  describe('a circle on the map', () => {
    it('holds exactly the records within it', async () => {
      for (let at = 0; at < 40; at += 1) {
        const near = {
          lat: Math.round(random() * 160 - 80),
          lng: Math.round(random() * 360 - 180),
          km: pick([50, 500, 2_000, 9_000]),
        };
        const query: Query = { ...EMPTY_QUERY, near, size: 1, facets: ['country'] };
        const { total } = await table.search.search(query, unlimited());
        expect({ near, total }).toEqual({ near, total: countPlainly(records, query).total });
      }
    });
  });
}

/** Chosen from what the records hold, so that most queries find something. */
function randomQuery(): Query {
  const terms: Partial<Record<FacetKey, string[]>> = {};
  for (const key of FACET_KEYS) {
    if (random() > 0.15) continue;
    const chosen = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(pick(records).terms[key]));
    const known = [...new Set(chosen.filter((term) => term !== undefined))];
    if (known.length > 0) terms[key] = known;
  }
  const from = 1990 + Math.floor(random() * 50);
  return {
    ...EMPTY_QUERY,
    terms,
    q: random() < 0.3 ? HALF_WORD : '',
    all: FACETS_WITH_ALL.filter((key) => terms[key] && random() < 0.4),
    ...(random() < 0.2 && { from }),
    ...(random() < 0.2 && { to: from + Math.floor(random() * 10) }),
    years: pick(YEAR_MEANINGS),
    size: 1,
  };
}
