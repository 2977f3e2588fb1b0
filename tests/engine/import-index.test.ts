import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LibraryRecord } from '../../domain/record.ts';
import { newImportId } from '../../library/catalogue/import-store.ts';
import { openCatalogue, type Catalogue } from '../../library/catalogue/open-catalogue.ts';
import { IndexError, IndexGuardError } from '../../library/index/index-error.ts';
import { stagingIndexName } from '../../library/index/index-names.ts';
import { bringIndexUpToDate, drainOutbox, reindex } from '../../library/index/publish-index.ts';
import { buildRecord, buildRecords } from '../build-record.ts';
import { openTestIndex, type TestIndex } from './test-index.ts';

let dataDir: string;
let catalogue: Catalogue;
let index: TestIndex;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'metroteca-index-'));
  catalogue = openCatalogue(dataDir);
  index = openTestIndex();
});

afterEach(async () => {
  catalogue.close();
  rmSync(dataDir, { recursive: true });
  await index.leave();
});

function commit(records: readonly LibraryRecord[], archive: readonly string[] = []): void {
  const id = newImportId(new Date());
  const at = new Date().toISOString();
  const counts = { read: 0, new: 0, changed: 0, unchanged: 0, refused: 0, archived: 0 };
  catalogue.publishing(() => {
    catalogue.imports.put({ id, at, mode: 'upsert', files: [], counts, report: {}, state: 'published' });
    for (const record of records) catalogue.revisions.publish(record, id, at);
    for (const recordId of archive) catalogue.revisions.archive(recordId, id, at);
    catalogue.meta.raiseContentVersion();
  });
}

const restart = () => bringIndexUpToDate(catalogue, index.writer);

describe('publishing to the index', () => {
  test('makes the first records visible, with what they are narrowed by', async () => {
    commit([buildRecord({ sdgs: [{ goal: 11, from: 'declared' }], status: 'ongoing' })]);
    await drainOutbox(catalogue, index.writer);
    const found = await index.reader.index(index.liveIndex).search('barcelona', {
      filter:
        'published = true AND terms.sdg = "11" AND terms.region = "europe" AND yearFrom <= 2020 AND yearTo >= 2020',
      facets: ['terms.country'],
      sort: ['yearSort:desc'],
    });
    expect(found.hits.map((hit) => JSON.parse(String(hit['record'])))).toEqual([
      catalogue.record('strategy-barcelona-climate-plan'),
    ]);
    expect(found.facetDistribution).toEqual({ 'terms.country': { ES: 1 } });
  });

  test('raises the version that readers see, and only when it is done', async () => {
    commit([buildRecord()]);
    expect(catalogue.indexState().version).toBe(0);
    await drainOutbox(catalogue, index.writer);
    expect(catalogue.indexState()).toEqual({ version: 1, publishedAt: expect.any(String) });
    expect(catalogue.outbox.count().total).toBe(0);
  });

  test('shows new, changed and archived records of one change together', async () => {
    commit(buildRecords(3));
    await drainOutbox(catalogue, index.writer);
    commit([buildRecord({ id: 'id-1', title: 'Renamed' }), buildRecord({ id: 'id-4' })], ['id-2']);
    await drainOutbox(catalogue, index.writer);
    expect(await index.publishedIds()).toEqual(['id-1', 'id-3', 'id-4']);
    const renamed = await index.reader
      .index(index.liveIndex)
      .search('renamed', { filter: 'published = true' });
    expect(renamed.hits.map(({ id }) => id)).toEqual(['id-1']);
  });

  test('sends after a crash what had been committed', async () => {
    commit(buildRecords(2));
    await drainOutbox(catalogue, index.writer);
    commit([buildRecord({ id: 'id-3' })]); // and here the power went off
    expect(await index.publishedIds()).toEqual(['id-1', 'id-2']);
    expect(await restart()).toBe('sent');
    expect(await index.publishedIds()).toEqual(['id-1', 'id-2', 'id-3']);
    expect(await restart()).toBe('current');
  });

  test('sends again what the engine had when the program died before it knew', async () => {
    commit(buildRecords(2));
    await drainOutbox(catalogue, index.writer);
    commit([buildRecord({ id: 'id-3' })]);
    const entries = catalogue.outbox.entries(10);
    await drainOutbox(catalogue, index.writer);
    catalogue.publishing(() => {
      for (const { id, revision, op } of entries) {
        catalogue.database.prepare('INSERT INTO outbox VALUES (?, ?, ?)').run(id, revision, op);
      }
      catalogue.meta.completePublication(1, new Date().toISOString());
    });
    expect(await restart()).toBe('sent');
    expect(await index.publishedIds()).toEqual(['id-1', 'id-2', 'id-3']);
  });

  test('rebuilds the index when the engine was wiped', async () => {
    commit(buildRecords(4));
    await drainOutbox(catalogue, index.writer);
    await index.remove();
    expect(await restart()).toBe('rebuilt');
    expect(await index.publishedIds()).toHaveLength(4);
  });

  test('leaves an empty catalogue without an index', async () => {
    expect(await restart()).toBe('empty');
  });

  test('leaves no staging index behind', async () => {
    commit(buildRecords(2));
    await reindex(catalogue, index.writer);
    await reindex(catalogue, index.writer);
    await expect(index.reader.index(stagingIndexName(index.indexName)).search('')).rejects.toThrow(
      'not found',
    );
  });

  test('refuses to put an almost empty index in the place of a full one', async () => {
    commit(buildRecords(10));
    await drainOutbox(catalogue, index.writer);
    const other = openCatalogue(mkdtempSync(join(dataDir, 'other-')));
    await expect(bringIndexUpToDate(other, index.writer)).rejects.toThrow(IndexGuardError);
    await expect(reindex(other, index.writer)).rejects.toThrow('10 records at present');
    expect(await index.publishedIds()).toHaveLength(10);
    other.close();
  });

  test('lets a loss through that the catalogue explains', async () => {
    commit(buildRecords(10));
    await drainOutbox(catalogue, index.writer);
    commit(
      [],
      buildRecords(9).map(({ id }) => id),
    );
    await reindex(catalogue, index.writer);
    expect(await index.publishedIds()).toEqual(['id-10']);
  });

  test('keeps what it could not send when the engine refuses', async () => {
    commit([buildRecord()]);
    const { openIndexWriter } = await import('../../library/index/index-writer.ts');
    const { url, keys, indexName } = index;
    const writer = openIndexWriter({ url, key: keys.search, indexName, cityNames: () => [] });
    await expect(drainOutbox(catalogue, writer)).rejects.toThrow(IndexError);
    expect(catalogue.outbox.count().total).toBe(1);
  });

  test('gives a reader’s key no way to write, and hides its own marker', async () => {
    commit([buildRecord()]);
    await drainOutbox(catalogue, index.writer);
    const live = index.reader.index(index.liveIndex);
    await expect(live.addDocuments([{ id: 'x' }])).rejects.toMatchObject({
      cause: { code: 'invalid_api_key' },
    });
    await expect(live.deleteAllDocuments()).rejects.toMatchObject({ cause: { code: 'invalid_api_key' } });
    await expect(live.updateSettings({ stopWords: ['a'] })).rejects.toMatchObject({
      cause: { code: 'invalid_api_key' },
    });
    expect(await index.publishedIds()).toEqual(['strategy-barcelona-climate-plan']);
  });
});
