import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCatalogue, type Catalogue } from '../../library/catalogue/open-catalogue.ts';
import { importFiles } from '../../ingest/import/import-files.ts';
import type { ImportContext, ImportOptions } from '../../ingest/import/import-options.ts';
import { undoImport } from '../../ingest/import/undo-import.ts';
import { IndexError, IndexGuardError } from '../../library/index/index-error.ts';
import { stagingIndexName } from '../../library/index/index-names.ts';
import { reindex } from '../../library/index/publish-index.ts';
import { BARCELONA } from '../build-record.ts';
import { openTestIndex, type TestIndex } from './test-index.ts';

const LIMIT = 50; // changes; above it the engine is filled while the rows are still being read
const LARGE = 400; // rows

let dataDir: string;
let catalogue: Catalogue;
let index: TestIndex;
let context: ImportContext;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'metroteca-large-'));
  catalogue = openCatalogue(dataDir);
  index = openTestIndex();
  const gazetteer: ImportContext['gazetteer'] = {
    resolve: () => ({ kind: 'known', city: BARCELONA }),
    find: () => BARCELONA,
    names: () => [],
    close: () => {},
  };
  context = { catalogue, gazetteer, openWriter: async () => index.writer, maxDirectChanges: LIMIT };
});

afterEach(async () => {
  catalogue.close();
  rmSync(dataDir, { recursive: true });
  await index.leave();
});

function load(rows: readonly string[], options: Partial<ImportOptions> = {}, around = context) {
  const path = join(dataDir, 'table.csv');
  writeFileSync(path, `${['id,title,city,summary,source', ...rows].join('\n')}\n`);
  return importFiles([{ name: 'table.csv', path }], { kind: 'strategy', ...options }, around);
}

const row = (number: number, summary: string) => `plan-${number},Plan ${number},Barcelona,${summary},Ours`;
const rowsOf = (summary: string, from = 0, to = LARGE) =>
  Array.from({ length: to - from }, (_, at) => row(from + at, summary));

/** Every record that readers find, as the index holds it; a page is at most 1,000. */
async function indexed(): Promise<string[]> {
  const records: string[] = [];
  for (let page = 1; ; page += 1) {
    const { hits } = await index.reader.index(index.liveIndex).search('', {
      filter: 'published = true',
      sort: ['yearSort:desc'],
      hitsPerPage: 1_000,
      page,
    });
    if (hits.length === 0) return records.sort();
    records.push(...hits.map((hit) => String(hit['record'])));
  }
}

const catalogued = () => [...catalogue.allPublished()].map((record) => JSON.stringify(record)).sort();

async function expectNoStaging(): Promise<void> {
  const staging = index.reader.index(stagingIndexName(index.indexName));
  await expect(staging.search('')).rejects.toThrow('not found');
}

describe('a large import', () => {
  test('leaves the index with exactly what the catalogue has: new, changed, unchanged and of earlier imports', async () => {
    await load(rowsOf('Old.', 0, 40));
    const report = await load([...rowsOf('Old.', 0, 10), ...rowsOf('New.', 20)]);
    expect(report).toMatchObject({ read: LARGE - 10, unchanged: 10, changed: 20, new: LARGE - 40 });
    expect(catalogued()).toHaveLength(LARGE);
    expect(await indexed()).toEqual(catalogued());
    expect(catalogue.outbox.count().total).toBe(0);
    await expectNoStaging();
    await reindex(catalogue, index.writer);
    expect(await indexed()).toEqual(catalogued());
  });

  test('takes out what replacing archives, and comes back whole when it is undone', async () => {
    await load(rowsOf('Old.'));
    const before = await index.publishedIds();
    const { importId } = await load(rowsOf('New.', 60), { mode: 'replace' });
    expect(await indexed()).toEqual(catalogued());
    expect(catalogued()).toHaveLength(LARGE - 60);
    await undoImport(importId!, context);
    expect(await index.publishedIds()).toEqual(before);
    expect(await indexed()).toEqual(catalogued());
  });

  test('that is strict shows readers nothing when its last row is bad, and leaves nothing behind', async () => {
    await load(rowsOf('Old.', 0, 3));
    const report = await load([...rowsOf('New.'), row(LARGE, 'No city.').replace('Barcelona', '')], {
      strict: true,
    });
    expect(report).toMatchObject({ refused: 1, published: 0, stopped: { reason: 'strict' } });
    expect(await indexed()).toEqual(catalogued());
    expect(catalogued()).toHaveLength(3);
    await expectNoStaging();
  });

  test('that is stopped while it is read leaves nothing behind', async () => {
    await load(rowsOf('Old.', 0, 3));
    const stopping = new AbortController();
    const beginStaging = async () => {
      const staging = await index.writer.beginStaging();
      stopping.abort();
      return staging;
    };
    const around = { ...context, openWriter: async () => ({ ...index.writer, beginStaging }) };
    await expect(load(rowsOf('New.'), { signal: stopping.signal }, around)).rejects.toThrow('aborted');
    expect(catalogued()).toHaveLength(3);
    expect(await indexed()).toEqual(catalogued());
    await expectNoStaging();
  });

  test('that would leave readers with far less is committed, not shown, and leaves no half index behind', async () => {
    await load(rowsOf('Old.', 0, 3));
    const before = await indexed();
    const readLive = () => Promise.resolve({ records: 20_000 }); // of some other catalogue
    const around = { ...context, openWriter: async () => ({ ...index.writer, readLive }) };
    await expect(load(rowsOf('New.'), {}, around)).rejects.toThrow(IndexGuardError);
    expect(await indexed()).toEqual(before);
    expect(catalogued()).toHaveLength(LARGE);
    await expectNoStaging();
  });

  test.each(['when it begins', 'at a record'])(
    'goes in the ordinary way when the engine fails early, %s',
    async (when) => {
      const fail = () => Promise.reject(new IndexError('the engine is gone'));
      const begin = async () => ({ ...(await index.writer.beginStaging()), add: fail });
      const beginStaging = when === 'at a record' ? begin : fail;
      const around = { ...context, openWriter: async () => ({ ...index.writer, beginStaging }) };
      expect(await load(rowsOf('New.'), {}, around)).toMatchObject({ new: LARGE, published: LARGE });
      expect(await indexed()).toEqual(catalogued());
      await expectNoStaging();
    },
  );
});
