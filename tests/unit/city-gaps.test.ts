import { describe, expect, it } from 'vitest';
import type { City } from '../../domain/city.ts';
import { facetOf } from '../../domain/facets.ts';
import { readGaps } from '../../server/search/city-gaps.ts';
import type { EngineRequest, EngineResult } from '../../server/search/engine/client.ts';
import type { SurveyContext } from '../../server/search/survey-context.ts';

const DAKAR: City = {
  id: 'dakar-sn',
  name: 'Dakar',
  country: 'SN',
  region: 'africa',
  subregion: 'western-africa',
  population: 2_400_000,
};
const term = (id: string, count: number) => ({ id, label: id, count, selected: false });
const OWN = { topics: [term('food', 2), term('water', 0)], sdgs: [term('2', 2)] };

/** An engine that has so many cases for each request, in turn. */
function contextWith(totals: readonly number[]): { context: SurveyContext; asked: EngineRequest[] } {
  const asked: EngineRequest[] = [];
  const results = totals.map((totalHits) => ({
    totalHits,
    facetDistribution: {
      [facetOf('topic').field]: { food: 9, water: 3, housing: 5, tourism: 1 },
      [facetOf('sdg').field]: { '2': 9, '6': 3, '14': 1 },
    },
  }));
  const context = {
    index: 'test',
    catalogue: { indexState: () => ({ version: 1 }) },
    client: {
      ask: async (requests: readonly EngineRequest[]) => {
        asked.push(...requests);
        return results as unknown as EngineResult[];
      },
    },
    namesIn: () => () => ({ learn: () => undefined, label: (id: string) => id, ranks: () => () => 0 }),
  } as unknown as SurveyContext;
  return { context, asked };
}

const gapsOf = (city: City, context: SurveyContext) =>
  readGaps(context, city, OWN, 'en', new AbortController().signal);

describe('The gaps of a city', () => {
  it('are what others have more than once and it has not, the most frequent first', async () => {
    const { context } = contextWith([20, 50, 60, 200]);
    const gaps = await gapsOf(DAKAR, context);
    expect(gaps.among).toEqual({ region: 'western-africa', population: '1m-5m' });
    expect(gaps.cases).toBe(20);
    expect(gaps.topics.map(({ id, count }) => [id, count])).toEqual([
      ['housing', 5],
      ['water', 3],
    ]);
    expect(gaps.sdgs.map(({ id }) => id)).toEqual(['6']);
  });

  it('are among cities of its region and size, then of its region alone, where too few are nearer', async () => {
    expect((await gapsOf(DAKAR, contextWith([19, 20, 60, 200]).context)).among).toEqual({
      region: 'africa',
      population: '1m-5m',
    });
    expect((await gapsOf(DAKAR, contextWith([1, 2, 20, 200]).context)).among).toEqual({
      region: 'western-africa',
    });
    expect((await gapsOf(DAKAR, contextWith([1, 2, 3, 4]).context)).among).toEqual({ region: 'africa' });
  });

  it('ask for cases of cities only, and for no size where none is known', async () => {
    const { context, asked } = contextWith([20, 30]);
    const { population: _unknown, ...unsized } = DAKAR;
    expect((await gapsOf(unsized, context)).among).toEqual({ region: 'western-africa' });
    expect(asked).toHaveLength(2);
    for (const { filter } of asked) {
      expect(JSON.stringify(filter)).toMatch(/case.*western-africa|case.*africa|africa.*case/);
      expect(JSON.stringify(filter)).toContain('practice');
    }
  });
});
