import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NetworkId } from '../../domain/vocabularies/networks.ts';
import { networksOf } from '../../library/networks/read-networks.ts';
import { openTestSearch, TABLE, type TestSearch } from './search-table.ts';

let table: TestSearch;
beforeAll(async () => {
  table = await openTestSearch(TABLE);
});
afterAll(() => table.remove());

/** The records of cities in any of these networks, by looking at each. */
const recordsOf = (...ids: NetworkId[]) =>
  TABLE.filter(({ city }) => city && networksOf(city.id).some((id) => ids.includes(id)))
    .map(({ id }) => id)
    .sort();

describe('the facet of networks', () => {
  it('finds the records of the cities in any of those chosen (F2)', async () => {
    expect((await table.ids('network=metropolis')).sort()).toEqual(recordsOf('metropolis'));
    const either = await table.ids('network=metropolis&network=unesco-creative-cities');
    expect(either.sort()).toEqual(recordsOf('metropolis', 'unesco-creative-cities'));
    expect(recordsOf('metropolis').length).toBeGreaterThan(0);
  });

  it('counts a record in every network of its city, ignoring what is chosen (F3)', async () => {
    const counted = await table.counts('network', 'network=metropolis');
    expect(counted).toContain(`*metropolis ${recordsOf('metropolis').length}`);
    expect(counted).toContain(`c40 ${recordsOf('c40').length}`);
  });
});
