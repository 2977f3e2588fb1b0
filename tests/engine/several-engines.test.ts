import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Meilisearch } from 'meilisearch';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newImportId } from '../../library/catalogue/import-store.ts';
import { openCatalogue, type Catalogue } from '../../library/catalogue/open-catalogue.ts';
import { openEngine } from '../../library/engine/open-engine.ts';
import { openIndexWriter } from '../../library/index/index-writer.ts';
import { bringIndexUpToDate, drainOutbox } from '../../library/index/publish-index.ts';
import { createSharedClient } from '../../server/search/engine/several-engines.ts';
import { buildRecords } from '../build-record.ts';
import { seededRandom } from '../random.ts';
import { unlimited } from '../until.ts';
import { MASTER_KEY, startEngines, type MortalEngine } from './mortal-engines.ts';
import { randomRecords } from './search-random-records.ts';
import { openTestSearch } from './search-table.ts';
import { standIn } from './stand-in-engine.ts';
import { cityNames, openTestIndex, type TestIndex } from './test-index.ts';

const RECORDS = 60;

let three: Awaited<ReturnType<typeof startEngines>>;
let third: MortalEngine;
let dataDir: string;
let catalogue: Catalogue;
let index: TestIndex;

beforeAll(async () => {
  three = await startEngines(3);
  third = three.engines[2]!;
  dataDir = mkdtempSync(join(tmpdir(), 'metroteca-several-'));
  catalogue = openCatalogue(dataDir);
  index = openTestIndex(undefined, three.engines);
  publish('Plan');
  await drainOutbox(catalogue, index.writer);
});
afterAll(async () => {
  catalogue.close();
  rmSync(dataDir, { recursive: true });
  await three.stop();
});

/** Every record again, with another title. */
function publish(title: string) {
  const [id, at] = [newImportId(new Date()), new Date().toISOString()];
  const counts = { read: 0, new: 0, changed: 0, unchanged: 0, refused: 0, archived: 0 };
  catalogue.publishing(() => {
    catalogue.imports.put({ id, at, mode: 'upsert', files: [], counts, report: {}, state: 'published' });
    for (const record of buildRecords(RECORDS)) catalogue.revisions.publish({ ...record, title }, id, at);
    catalogue.meta.raiseContentVersion();
  });
}

/** The titles that readers find, each once, and how many records. */
async function read() {
  const engines = three.engines.map(({ url, keys }) => ({ url, searchKey: keys.search }));
  const client = createSharedClient(engines, index.liveIndex, 100);
  const filter = 'published = true';
  const request = { indexUid: index.liveIndex, filter, page: 1, hitsPerPage: 1_000 };
  const [found] = await client.ask([request], unlimited());
  const titles = found!.hits.map(({ record = '' }) => (JSON.parse(record) as { title: string }).title);
  return [...new Set(titles), found!.totalHits];
}

function writtenTo(engines: readonly Pick<MortalEngine, 'url' | 'keys'>[]) {
  const [first, ...others] = engines.map(({ url, keys }) => ({ url, key: keys.write }));
  return { ...first!, others, indexName: index.indexName, cityNames };
}

const asOwner = ({ url, keys }: MortalEngine) =>
  new Meilisearch({ host: url, apiKey: keys.write }).index(index.liveIndex);
const noAnswer = (number: number) => ({
  code: 'index_incomplete',
  message: expect.stringContaining(`Part ${number} of 3`) as string,
});

test('several engines hold a share each, and give the answers of one in its order', async () => {
  const held = await Promise.all(
    three.engines.map(async (engine) => (await asOwner(engine).getStats()).numberOfDocuments),
  );
  expect(held.reduce((sum, count) => sum + count, 0)).toBe(RECORDS + 3); // a marker each
  expect(Math.min(...held)).toBeGreaterThan(10);

  const records = randomRecords(150, seededRandom(7));
  const [one, shared] = await Promise.all([openTestSearch(records), openTestSearch(records, three.engines)]);
  for (const raw of ['q=quincunx', 'sort=newest&page=2', 'sort=title&page=3', 'near=40,2,9000', 'size=100']) {
    const [{ tookMs: _, ...expected }, { tookMs: __, ...answer }] = [
      await one.ask(raw),
      await shared.ask(raw),
    ];
    expect({ raw, answer }).toEqual({ raw, answer: expected });
  }
  await one.remove();
});

test('an engine that is away is named, at a search, a publication and a start, and the old index comes back with it', async () => {
  await third.kill();
  await expect(read()).rejects.toMatchObject(noAnswer(3));
  publish('Newer plan');
  await expect(drainOutbox(catalogue, index.writer)).rejects.toThrow(/^Search engine 3 of 3 \(http/);
  const engine = { urls: three.engines.map(({ url }) => url), masterKey: MASTER_KEY };
  const opened = openEngine({ dataDir, indexName: 'test', engine }, { role: 'command', log: () => {} });
  await expect(opened).rejects.toThrow(/Search engine 3 of 3 .* cannot be reached.*all of them are needed/);

  await third.start();
  expect(await read()).toEqual(['Plan', RECORDS]);
  await drainOutbox(catalogue, index.writer);
  expect(await read()).toEqual(['Newer plan', RECORDS]);
});

test('what one engine has no room for is taken back from the others', async () => {
  const before = await read();
  publish('Refused plan');
  const full = await standIn(third.url, (method, path) => {
    if (method !== 'POST' || !path.includes('/documents?')) return undefined;
    return { status: 507, body: { code: 'no_space_left_on_device', message: 'No space left on device' } };
  });
  const writer = openIndexWriter(writtenTo([...three.engines.slice(0, 2), { ...third, url: full.url }]));
  await expect(drainOutbox(catalogue, writer)).rejects.toThrow(
    /^Search engine 3 of 3 .*no_space_left_on_device/,
  );
  expect(await read()).toEqual(before);
  full.close();
  await drainOutbox(catalogue, index.writer);
  expect(await read()).toEqual(['Refused plan', RECORDS]);
});

test('an engine of another version is named before anything is published', async () => {
  const older = await standIn(third.url, (_, path) =>
    path === '/version' ? { status: 200, body: { pkgVersion: '1.20.0' } } : undefined,
  );
  const writer = openIndexWriter(writtenTo([...three.engines.slice(0, 2), { ...third, url: older.url }]));
  await expect(writer.readLive()).rejects.toThrow(/^Search engine 3 of 3 .*it is Meilisearch 1\.20\.0/);
  older.close();
});

test('an engine that comes back with an old index is named, until the index is built again', async () => {
  const { marker } = (await asOwner(third).getDocument('_marker')) as { marker: object };
  const old = { id: '_marker', published: false, marker: { ...marker, version: 0, build: 'old' } };
  await asOwner(third).addDocuments([old]).waitTask();
  await expect(read()).rejects.toMatchObject(noAnswer(3));
  publish('Newest plan');
  await expect(drainOutbox(catalogue, index.writer)).rejects.toThrow(
    /^Search engine 3 of 3 \(http.*\) has an old index.*reindex/,
  );
  const said: string[] = [];
  const onApart = (message: string) => void said.push(message);
  expect(await bringIndexUpToDate(catalogue, index.writer, { onApart })).toBe('rebuilt');
  expect(said).toEqual([expect.stringContaining('Search engine 3 of 3')]);
  expect(await read()).toEqual(['Newest plan', RECORDS]);
});
