import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  DeskRecordsResponseSchema,
  DuplicatesResponseSchema,
  EditResponseSchema,
  HousekeepingResponseSchema,
  UnknownCitiesResponseSchema,
  UnknownTopicsResponseSchema,
} from '../../domain/desk-records.ts';
import { commitEdit } from '../../ingest/edits/commit-edit.ts';
import { verifiedBefore } from '../../domain/evidence-score.ts';
import type { LibraryRecord } from '../../domain/record.ts';
import { BARCELONA, buildRecord } from '../build-record.ts';
import { openDeskSite, type Asking, type DeskSite } from './desk-site.ts';

let site: DeskSite;
let ana: Asking;

beforeEach(async () => {
  site = await openDeskSite();
  ana = site.editor('Ana', 'admin');
});
afterEach(() => site.close());

const NOWHERE: LibraryRecord['city'] = {
  id: 'bracelona-gb',
  name: 'Bracelona',
  country: 'GB',
  region: 'europe',
  subregion: 'northern-europe',
};

/** Puts records into the library as an import does. */
async function have(...records: Partial<LibraryRecord>[]): Promise<void> {
  const { catalogue } = site;
  await site.desk.imports.change('A test', () => {
    const at = new Date().toISOString();
    const id = `imp-${catalogue.meta.contentVersion()}`;
    const counts = { read: 0, new: 0, changed: 0, unchanged: 0, refused: 0, archived: 0 };
    catalogue.publishing(() => {
      catalogue.imports.put({ id, at, mode: 'upsert', files: [], counts, report: {}, state: 'published' });
      for (const record of records) catalogue.revisions.publish(buildRecord(record), id, at);
      catalogue.meta.raiseContentVersion();
    });
  });
}

async function counts() {
  const response = await ana.ask('/api/desk/housekeeping');
  return HousekeepingResponseSchema.strict().parse(await response.json()).counts;
}

async function read<Body>(path: string, schema: { parse: (given: unknown) => Body }): Promise<Body> {
  return schema.parse(await (await ana.ask(`/api/desk/housekeeping/${path}`)).json());
}

async function fix(path: string, body: object) {
  const response = await ana.send('POST', `/api/desk/housekeeping/${path}`, body);
  if (response.status !== 200) throw new Error(await response.text());
  return EditResponseSchema.strict().parse(await response.json());
}

const today = () => new Date().toISOString().slice(0, 10);

test('a library in which everything is in order has nothing to do', async () => {
  await have({
    lastVerified: today(),
    contact: { page: 'https://city.example/contact' },
    links: { document: 'https://city.example/plan.pdf', alsoAt: [] },
  });
  expect(await counts()).toEqual({
    topics: 0,
    cities: 0,
    duplicates: 0,
    unverified: 0,
    incomplete: 0,
    links: 0,
  });
});

describe('topics that the vocabulary does not have', () => {
  beforeEach(() =>
    have(
      { id: 'a', unmappedTopics: ['Moblity', 'rooftops; green'] },
      { id: 'b', title: 'Another plan', unmappedTopics: ['Moblity'] },
      { id: 'c', title: 'A third one', topics: ['mobility'], unmappedTopics: ['Moblity'] },
    ),
  );

  test('are listed with how many records have them and what they may mean', async () => {
    const { total, topics } = await read('topics', UnknownTopicsResponseSchema.strict());
    expect(total).toBe(2);
    expect(topics.map(({ value, count, suggestion }) => [value, count, suggestion])).toEqual([
      ['Moblity', 3, 'mobility'],
      ['rooftops; green', 1, undefined],
    ]);
    expect(topics[0]?.records.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    const second = await read('topics?page=2&size=1', UnknownTopicsResponseSchema);
    expect(second.topics.map(({ value }) => value)).toEqual(['rooftops; green']);
  });

  test('become one of ours in every record at once, in one import that can be undone', async () => {
    const answer = await fix('topics/map', { value: 'Moblity', topic: 'mobility' });
    expect(answer).toMatchObject({ changed: 3, isVisible: true });
    expect((await site.search('topic=mobility')).total).toBe(3);
    const { catalogue } = site;
    expect(catalogue.record('a')?.topics).toEqual(['climate-mitigation', 'mobility']);
    expect(catalogue.record('a')?.unmappedTopics).toEqual(['rooftops; green']);
    expect(catalogue.record('c')?.topics).toEqual(['mobility']);
    expect(await counts()).toMatchObject({ topics: 1 });
    expect(site.desk.editors.audit.list(1)).toMatchObject([
      { action: 'record.topic-mapped', subject: 'Moblity' },
    ]);
    await ana.send('POST', `/api/imports/${answer.importId}/undo`);
    expect(await counts()).toMatchObject({ topics: 2 });
  });

  test('can be dropped, and only for one of our own topics', async () => {
    await fix('topics/map', { value: 'rooftops; green', topic: null });
    expect(site.catalogue.record('a')?.unmappedTopics).toEqual(['Moblity']);
    const body = { value: 'Moblity', topic: 'no-such-topic' };
    const response = await ana.send('POST', '/api/desk/housekeeping/topics/map', body);
    expect(response.status).toBe(400);
    const nothing = { value: 'of nobody', topic: 'mobility' };
    expect((await ana.send('POST', '/api/desk/housekeeping/topics/map', nothing)).status).toBe(404);
  });
});

test('cities that the gazetteer does not have are listed, and their records moved to one that it has', async () => {
  await have(
    { id: 'a', city: NOWHERE },
    { id: 'b', title: 'Another plan', city: NOWHERE },
    { id: 'c', city: BARCELONA },
  );
  const { total, cities } = await read('cities', UnknownCitiesResponseSchema.strict());
  expect(total).toBe(1);
  expect(cities).toMatchObject([{ city: NOWHERE, count: 2, records: [{ id: 'a' }, { id: 'b' }] }]);
  expect(await fix('cities/map', { from: 'bracelona-gb', city: 'Leeds', country: 'GB' })).toMatchObject({
    changed: 2,
  });
  expect((await site.search('city=leeds-gb')).total).toBe(2);
  expect(await counts()).toMatchObject({ cities: 0 });
});

test('a name that was moved is read so by later imports, if the editor says so', async () => {
  await have({ id: 'a', city: NOWHERE });
  await fix('cities/map', { from: 'bracelona-gb', city: 'Leeds', country: 'GB', remember: true });
  expect(site.catalogue.cities.aliases()).toEqual([{ name: 'Bracelona', cityId: 'leeds-gb', country: 'GB' }]);
});

test('a city that is spelt right is added with its place, for its records and for later imports', async () => {
  await have({ id: 'a', city: NOWHERE }, { id: 'b', title: 'Another plan', city: NOWHERE });
  const answer = await fix('cities/add', { id: 'bracelona-gb', lat: 53.8, lng: -1.5, population: 900 });
  expect(answer).toMatchObject({ changed: 2 });
  const placed = { ...NOWHERE, lat: 53.8, lng: -1.5, population: 900 };
  expect(site.catalogue.record('a')?.city).toEqual(placed);
  expect(site.catalogue.cities.list()).toEqual([placed]);
  expect(await counts()).toMatchObject({ cities: 0 });
  const wrong = { id: 'bracelona-gb', lat: 91, lng: 0 };
  expect((await ana.send('POST', '/api/desk/housekeeping/cities/add', wrong)).status).toBe(400);
});

describe('likely duplicates', () => {
  test('are found by source, link and title, and not where a source itself tells them apart', async () => {
    const link = (landing: string) => ({ links: { landing, alsoAt: [] } });
    await have({ id: 'source-1', title: 'Heat plan', source: { name: 'S', id: '7' } });
    await have(
      { id: 'source-2', title: 'Plan against the heat', source: { name: 'S', id: '7' } },
      { id: 'source-3', title: 'Of the same file', source: { name: 'S', id: '8' } },
      { id: 'source-4', title: 'As the one before', source: { name: 'S', id: '8' } },
      { id: 'link-1', title: 'Rain garden programme', ...link('https://example.org/rain') },
      { id: 'link-2', title: 'Gardens for the rain', ...link('https://www.example.org/rain/') },
      { id: 'title-1', title: 'Cycling strategy 2030' },
      { id: 'title-2', title: '2030: Cycling strategy' },
      { id: 'twin-1', title: 'Housing for everyone in the city' },
      { id: 'twin-2', title: 'Housing for everybody in the city' },
      { id: 'apart-1', title: 'Water plan', source: { name: 'S', id: '1' } },
      { id: 'apart-2', title: 'Water plan', source: { name: 'S', id: '2' } },
      { id: 'kind-1', title: 'Food policy' },
      { id: 'kind-2', title: 'Food policy', kind: 'practice' },
      { id: 'year-1', title: 'Budget 2020' },
      { id: 'year-2', title: 'Budget 2021' },
    );
    const { total, pairs } = await read('duplicates', DuplicatesResponseSchema.strict());
    expect(pairs.map(({ why, one, other }) => [why, one.id, other.id])).toEqual([
      ['source', 'source-1', 'source-2'],
      ['link', 'link-1', 'link-2'],
      ['title', 'title-1', 'title-2'],
      ['title', 'twin-1', 'twin-2'],
    ]);
    expect(total).toBe(4);
  });

  test('leave the list when they are merged or told apart, and come back when that is taken back', async () => {
    await have(
      { id: 'a', title: 'One plan' },
      { id: 'b', title: 'One plan' },
      { id: 'c', title: 'Plan one' },
    );
    expect(await counts()).toMatchObject({ duplicates: 3 });
    const pair = { one: 'c', other: 'a' };
    const apart = (method: string) => ana.send(method, '/api/desk/housekeeping/duplicates/apart', pair);
    expect((await apart('POST')).status).toBe(204);
    expect(await counts()).toMatchObject({ duplicates: 2 });
    expect(site.desk.editors.audit.list(1)).toMatchObject([{ action: 'record.told-apart', subject: 'c' }]);
    await ana.send('POST', '/api/desk/records/b/merge', { revision: 1, into: { id: 'a', revision: 1 } });
    expect(await counts()).toMatchObject({ duplicates: 0 });
    expect((await apart('DELETE')).status).toBe(204);
    expect(await counts()).toMatchObject({ duplicates: 1 });
  });
});

describe('records that nobody has checked', () => {
  test('for two years, or never, are listed until somebody says that they did so today', async () => {
    const edge = verifiedBefore(new Date());
    await have(
      { id: 'never' },
      { id: 'old', title: 'Old', lastVerified: '2019-05-01' },
      { id: 'edge', title: 'On the day', lastVerified: edge },
      { id: 'fresh', title: 'Fresh', lastVerified: today() },
    );
    const { total, records } = await read('unverified', DeskRecordsResponseSchema.strict());
    expect([total, ...records.map(({ id }) => id)]).toEqual([2, 'never', 'old']);
    const seen = records.map(({ id, revision }) => ({ id, revision }));
    expect(await fix('unverified/verify', { records: seen })).toMatchObject({ changed: 2 });
    expect(site.catalogue.record('never')?.lastVerified).toBe(today());
    expect(await counts()).toMatchObject({ unverified: 0 });
    expect(site.catalogue.imports.list(1)).toMatchObject([{ mode: 'edit', by: 'Ana' }]);
  });

  test('are not said to be checked when one of them was changed meanwhile: all of them stay', async () => {
    await have({ id: 'a' }, { id: 'b', title: 'B' });
    const record = buildRecord({ id: 'b', title: 'Changed' });
    commitEdit([{ id: 'b', base: 1, record }], { action: 'edited', by: 'Ben' }, site.catalogue);
    const records = [
      { id: 'a', revision: 1 },
      { id: 'b', revision: 1 },
    ];
    const response = await ana.send('POST', '/api/desk/housekeeping/unverified/verify', { records });
    expect(response.status).toBe(409);
    expect(site.catalogue.record('a')?.lastVerified).toBeUndefined();
  });
});

test('cases with little evidence are listed, the emptiest first, and rows of registers are not', async () => {
  const links = { document: 'https://city.example/plan.pdf', alsoAt: [] };
  const contact = { address: 'parks@city.example' };
  const cost = { amount: 5, currency: 'EUR' };
  await have(
    { id: 'half-empty', title: 'One', links, contact },
    { id: 'emptiest', title: 'Two' },
    { id: 'row', title: 'Three', entry: 'register' },
    { id: 'well', title: 'Four', links: { alsoAt: [] }, contact, lastVerified: today(), cost },
  );
  const { total, records } = await read('incomplete', DeskRecordsResponseSchema.strict());
  expect([total, ...records.map(({ id }) => id)]).toEqual([2, 'emptiest', 'half-empty']);
});
