import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LibraryRecord } from '../../domain/record.ts';
import { publishedFrom } from '../../library/catalogue/record-store.ts';
import { BARCELONA, buildRecord } from '../build-record.ts';
import { openTestSearch, type TestSearch } from './search-table.ts';

const NOWHERE = { regions: [], countries: [], groups: [] };

const TOOLKIT = {
  publishers: ['A network'],
  audience: [],
  phases: [{ name: 'A', steps: [] }],
  requiredFor: [],
};

function guide(given: Partial<LibraryRecord>): LibraryRecord {
  const { city: _city, ...record } = buildRecord({
    kind: 'toolkit',
    toolkit: TOOLKIT,
    coverage: { ...NOWHERE, world: true },
    links: { landing: 'https://example.org/', alsoAt: [] },
    ...given,
  });
  return record;
}

const RECORDS: readonly LibraryRecord[] = [
  buildRecord({ id: 'case', title: 'Participatory budgeting in Barcelona', city: BARCELONA }),
  buildRecord({ id: 'other-case', title: 'A plan', summary: 'Has participatory budgeting too.' }),
  guide({
    id: 'guide',
    title: 'A handbook',
    summary: 'For those who begin with participatory budgeting.',
    toolkit: { ...TOOLKIT, openness: 'open' },
  }),
  guide({
    id: 'other-guide',
    title: 'Bicycles for all',
    coverage: { ...NOWHERE, countries: ['SN'] },
    toolkit: { ...TOOLKIT, openness: 'paid' },
  }),
];

let table: TestSearch;
beforeAll(async () => {
  const updatedAt = '2026-01-01T00:00:00.000Z';
  table = await openTestSearch(RECORDS.map((record) => publishedFrom({ record, updatedAt })));
});
afterAll(() => table.remove());

describe('offers among the records', () => {
  it('come first where somebody asks how to do a thing, and only then', async () => {
    expect((await table.ids('q=how+to+start+participatory+budgeting'))[0]).toBe('guide');
    expect((await table.ids('q=participatory+budgeting'))[0]).toBe('case');
  });

  it('come after what cities did where nobody says what they look for', async () => {
    const ids = await table.ids('');
    expect(ids.slice(0, 2).toSorted()).toEqual(['case', 'other-case']);
  });

  it('are told by themselves in the coverage of the collection, and are no cases', async () => {
    const { total, cases, offers, kinds } = await table.survey.coverage('en', AbortSignal.timeout(20_000));
    expect([total, cases]).toEqual([4, 2]);
    expect(offers).toEqual([
      { kind: 'toolkit', count: 2 },
      { kind: 'fund', count: 0 },
      { kind: 'exchange', count: 0 },
    ]);
    expect(kinds.map(({ id }) => id)).toEqual(['strategy', 'practice']);
  });

  it('are narrowed by what only they have', async () => {
    const { facets } = await table.ask('openness=paid&facets=openness&facets=kind&facets=instrument');
    expect(facets.openness?.filter(({ count }) => count > 0).map(({ id, count }) => [id, count])).toEqual([
      ['open', 1],
      ['paid', 1],
    ]);
    expect(facets.instrument?.every(({ count }) => count === 0)).toBe(true);
    expect(await table.ids('openness=paid')).toEqual(['other-guide']);
    expect(await table.ids('openness=open&openness=paid&kind=strategy')).toEqual([]);
  });

  it('are counted in the regions that they cover, and have no city', async () => {
    const { facets } = await table.ask('facets=region&facets=city&facets=country');
    const count = (key: 'region' | 'city' | 'country', id: string) =>
      facets[key]?.find((term) => term.id === id)?.count;
    expect(count('region', 'western-africa')).toBe(2);
    expect(count('region', 'southern-europe')).toBe(3);
    expect(count('country', 'SN')).toBe(1);
    expect(facets.city).toHaveLength(1);
    expect((await table.ids('region=western-africa')).toSorted()).toEqual(['guide', 'other-guide']);
  });

  it('are found by the place that they cover', async () => {
    expect(await table.ids('q=bicycles+senegal')).toEqual(['other-guide']);
  });
});
