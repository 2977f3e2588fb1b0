import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import type { ImportSummary } from '../../domain/desk.ts';
import { lockCatalogue } from '../../library/catalogue/lock.ts';
import type { KeptImport } from '../../ingest/import/kept-imports.ts';
import { IndexError } from '../../library/index/index-error.ts';
import { bringIndexUpToDate } from '../../library/index/publish-index.ts';
import type { IndexWriter } from '../../library/index/index-writer.ts';
import { until } from '../until.ts';
import { openDeskSite, type Asking, type DeskSite } from './desk-site.ts';

const TABLE = 'id,title,city\na,Plan A,Leeds\nb,Plan B,York\n';
const GONE = () => Promise.reject(new IndexError('the engine is gone'));

let site: DeskSite;
let ana: Asking;
let isDown: 'readLive' | 'buildStaging' | undefined;
afterEach(() => site.close());

/** A site whose engine can be made to fail at one step. */
async function open(): Promise<void> {
  isDown = undefined;
  site = await openDeskSite({
    wrap: (writer): IndexWriter => ({
      ...writer,
      readLive: () => (isDown === 'readLive' ? GONE() : writer.readLive()),
      buildStaging: (...given) => (isDown === 'buildStaging' ? GONE() : writer.buildStaging(...given)),
    }),
  });
  ana = site.editor('Ana');
}

async function examined(): Promise<string> {
  await open();
  const response = await ana.upload('table.csv', TABLE, { kind: 'strategy' });
  const { id } = (await response.json()) as ImportSummary;
  await ana.until(id, 'ready');
  return id;
}

const publish = (id: string) => ana.send('POST', `/api/imports/${id}/publish`);

/** Writes what a crash would have left on the disk. */
function leave(dataDir: string, id: string, change: Partial<KeptImport>): void {
  const path = join(dataDir, 'imports', id, 'import.json');
  const kept = JSON.parse(readFileSync(path, 'utf8')) as KeptImport;
  writeFileSync(path, JSON.stringify({ ...kept, ...change }));
}

describe('a site that is told to stop', () => {
  test('while the engine takes its time does not wait for it; the rest is published at the next start', async () => {
    let isStuck = true;
    site = await openDeskSite({
      publishWithin: 20,
      wrap: (writer) => ({
        ...writer,
        buildStaging: (...given) => (isStuck ? new Promise(() => {}) : writer.buildStaging(...given)),
      }),
    });
    ana = site.editor('Ana');
    const response = await ana.upload('table.csv', TABLE, { kind: 'strategy' });
    const { id } = (await response.json()) as ImportSummary;
    await ana.until(id, 'ready');
    expect((await publish(id)).status).toBe(202);
    await until(() => !site.catalogue.isEmpty()); // committed, and on its way to the engine for ever
    await site.restart(() => (isStuck = false));
    await bringIndexUpToDate(site.catalogue, site.index.writer);
    expect(await ana.until(id, 'published')).toMatchObject({ id });
    expect(await site.index.publishedIds()).toEqual(['a', 'b']);
  });
});

describe('a site that was stopped', () => {
  test('while it examined a file examines it when it starts again', async () => {
    const id = await examined();
    await site.restart((dataDir) => {
      leave(dataDir, id, { state: 'examining' });
      rmSync(join(dataDir, 'imports', id, 'plan-1.json')); // the last thing that an examination writes
    });
    expect(await ana.until(id, 'ready', 'failed')).toMatchObject({ state: 'ready', counts: { new: 2 } });
  });

  test('before a publication was committed says that nothing was changed, and offers it again', async () => {
    const id = await examined();
    await site.restart((dataDir) => leave(dataDir, id, { state: 'publishing' }));
    const found = await ana.until(id, 'ready');
    expect(found.problem).toContain('nothing was changed');
    expect(site.catalogue.isEmpty()).toBe(true);
    expect((await publish(id)).status).toBe(202);
    expect((await ana.until(id, 'published')).problem).toBeUndefined();
    expect(await site.index.publishedIds()).toEqual(['a', 'b']);
  });

  test('after a publication was committed knows that it is done', async () => {
    const id = await examined();
    await publish(id);
    await ana.until(id, 'published');
    await site.restart((dataDir) => leave(dataDir, id, { state: 'publishing' }));
    expect((await ana.ask(`/api/imports/${id}`)).status).toBe(200);
    expect((await ana.until(id, 'published')).problem).toBeUndefined();
    expect((await publish(id)).status).toBe(409);
    expect(site.catalogue.history('a')).toHaveLength(1);
  });

  test('in the middle of writing its notes about an import starts anyway', async () => {
    const id = await examined();
    await site.restart((dataDir) => writeFileSync(join(dataDir, 'imports', id, 'import.json'), '{"id":'));
    expect((await ana.ask('/api/imports')).status).toBe(200);
  });
});

describe('an engine that cannot be reached', () => {
  test('before the commit changes nothing, and the import can be published later', async () => {
    const id = await examined();
    isDown = 'readLive';
    await publish(id);
    const found = await ana.until(id, 'ready');
    expect(found.problem).toContain('Nothing was published');
    expect(site.catalogue.isEmpty()).toBe(true);
    isDown = undefined;
    await publish(id);
    await ana.until(id, 'published');
    expect(await site.index.publishedIds()).toEqual(['a', 'b']);
  });

  test('after the commit leaves it published, and readers see it when it is back', async () => {
    const id = await examined();
    isDown = 'buildStaging';
    await publish(id);
    expect((await ana.until(id, 'published')).problem).toContain('when the search engine is back');
    expect(site.catalogue.outbox.count().total).toBe(2);
    isDown = undefined;
    await bringIndexUpToDate(site.catalogue, site.index.writer); // as the next start does
    await site.restart();
    expect(await site.index.publishedIds()).toEqual(['a', 'b']);
    expect((await ana.until(id, 'published')).problem).toBeUndefined();
  });

  test('stops an undo, which can be done later', async () => {
    const id = await examined();
    await publish(id);
    await ana.until(id, 'published');
    isDown = 'readLive';
    expect((await ana.send('POST', `/api/imports/${id}/undo`)).status).toBe(502);
    expect((await ana.until(id, 'published', 'undone')).state).toBe('published');
    isDown = undefined;
    expect((await ana.send('POST', `/api/imports/${id}/undo`)).status).toBe(200);
    expect(await site.index.publishedIds()).toEqual([]);
  });
});

describe('an import on the command line at the same time', () => {
  test('is waited for', async () => {
    const id = await examined();
    const lock = lockCatalogue(site.dataDir, 'An import');
    expect((await publish(id)).status).toBe(202);
    await sleep(400);
    expect((await ana.until(id, 'publishing', 'published')).state).toBe('publishing');
    lock.release();
    await ana.until(id, 'published');
    expect(await site.index.publishedIds()).toEqual(['a', 'b']);
  });
});
