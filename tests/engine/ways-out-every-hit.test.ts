import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PublishedRecord } from '../../domain/record.ts';
import type { EveryHit } from '../../server/search/survey-port.ts';
import { seededRandom } from '../random.ts';
import { picker, randomRecords } from './search-random-records.ts';
import { openTestSearch, readQuery, type TestSearch } from './search-table.ts';
import { unlimited } from '../until.ts';

const random = seededRandom(7);
const records = randomRecords(1_300, random).map(withPlainPlace); // more than two batches
const pick = picker(random);

/** Coordinates as they are in reality: the engine keeps sixteen digits, not seventeen. */
function withPlainPlace(record: PublishedRecord): PublishedRecord {
  const { lat = 0, lng = 0 } = record.city ?? {};
  return { ...record, city: record.city && { ...record.city, lat: Math.round(lat), lng: Math.round(lng) } };
}

let table: TestSearch;
beforeAll(async () => {
  table = await openTestSearch(records);
});
afterAll(() => table.remove());

const everyHit = (raw: string, signal = unlimited()) => table.survey.everyHit(readQuery(raw), signal);

async function idsIn({ records }: EveryHit): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of records) ids.push(id);
  return ids;
}

/** As the search gives them, page after page. */
async function pagedIds(raw: string): Promise<string[]> {
  const ids: string[] = [];
  for (let page = 1; ; page += 1) {
    const found = await table.ids(`${raw}&size=100&page=${page}&facets=none`);
    if (found.length === 0) return ids;
    ids.push(...found);
  }
}

describe('every hit of a query', () => {
  it.each(['', 'q=quincunx', 'sort=title', 'sdg=11&sdg=5&all=sdg', 'from=2010&to=2012&sort=oldest'])(
    'is what the search gives page by page, in its order: %j',
    async (raw) => {
      const hits = await everyHit(raw);
      const expected = await pagedIds(raw);
      expect(hits.total).toBe(expected.length);
      expect(await idsIn(hits)).toEqual(expected);
    },
  );

  it('holds the records as they were published', async () => {
    const read: PublishedRecord[] = [];
    for await (const record of (await everyHit('kind=practice')).records) read.push(record);
    const practices = records.filter(({ kind }) => kind === 'practice');
    const byId = (a: PublishedRecord, b: PublishedRecord) => (a.id < b.id ? -1 : 1);
    expect(read.toSorted(byId)).toEqual(practices.toSorted(byId));
  });

  it('is empty where nothing matches', async () => {
    const hits = await everyHit('q=nothinglikethis');
    expect([hits.total, await idsIn(hits)]).toEqual([0, []]);
  });

  it('breaks off when its reader has left', async () => {
    const leaving = new AbortController();
    const hits = await everyHit('', leaving.signal);
    leaving.abort(new Error('left'));
    await expect(idsIn(hits)).rejects.toThrow('left');
  });

  it('keeps what the index held while the catalogue is a step ahead', async () => {
    const at = records.indexOf(pick(records));
    const held = records[at]!;
    records[at] = { ...held, title: 'Committed, not yet indexed', updatedAt: '2026-02-01T00:00:00.000Z' };
    const read: PublishedRecord[] = [];
    for await (const record of (await everyHit('')).records) read.push(record);
    expect(read.find(({ id }) => id === held.id)).toEqual(held);
    records[at] = held;
  });

  it('breaks off when a record is changed or taken back meanwhile, rather than mixing two states', async () => {
    const marker = { catalogueId: 'test', version: 2, format: 'test', build: 'second' };
    const at = records.indexOf(pick(records));
    const changed = { ...records[at]!, title: 'Changed', updatedAt: '2026-02-02T00:00:00.000Z' };
    const before = await everyHit('');
    records[at] = changed;
    await table.index.writer.changeLive([changed], [], marker);
    await expect(idsIn(before)).rejects.toMatchObject({ code: 'conflict' });
    expect((await idsIn(await everyHit(''))).length).toBe(records.length);
    const again = await everyHit('');
    records.splice(at, 1);
    await table.index.writer.changeLive([], [changed.id], marker);
    await expect(idsIn(again)).rejects.toMatchObject({ code: 'conflict' });
  });
});
