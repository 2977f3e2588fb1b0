import { PassingWords } from '../../library/words/passing-words.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LibraryRecord } from '../../domain/record.ts';
import { newImportId } from '../../library/catalogue/import-store.ts';
import { openCatalogue, type Catalogue } from '../../library/catalogue/open-catalogue.ts';
import type { IndexWriter } from '../../library/index/index-writer.ts';
import { bringIndexUpToDate, drainOutbox, reindex } from '../../library/index/publish-index.ts';
import type { Staging } from '../../library/index/staging-index.ts';
import { buildRecord } from '../build-record.ts';

let dataDir: string;
let catalogue: Catalogue;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'metroteca-labels-'));
  catalogue = openCatalogue(dataDir);
});

afterEach(() => {
  catalogue.close();
  rmSync(dataDir, { recursive: true });
});

const forgetLabels = () => catalogue.database.exec('DELETE FROM terms');
const sources = () => catalogue.termLabels().get('source');
const fromSource = (id: string, name: string) => buildRecord({ id, title: id, source: { name } });

test('a rebuild fills the labels of terms that come with the records', async () => {
  commit([fromSource('a', 'Net Zero Tracker')], '2026-01-01T00:00:00.000Z');
  forgetLabels();
  await reindex(catalogue, writer());
  expect(sources()?.get('net-zero-tracker')).toBe('Net Zero Tracker');
  expect(catalogue.termLabels().get('city')?.get('barcelona-es')).toBe('Barcelona');
});

test('the start of the site fills them where the index is of an older format', async () => {
  commit([fromSource('a', 'Net Zero Tracker')], '2026-01-01T00:00:00.000Z');
  forgetLabels();
  expect(await bringIndexUpToDate(catalogue, writer())).toBe('rebuilt');
  expect(sources()?.get('net-zero-tracker')).toBe('Net Zero Tracker');
});

test('of two spellings a rebuild keeps the one that was published last', async () => {
  commit([fromSource('z', 'Net zero tracker')], '2026-01-01T00:00:00.000Z');
  commit([fromSource('a', 'Net Zero Tracker')], '2026-02-01T00:00:00.000Z');
  await reindex(catalogue, writer());
  expect(sources()?.get('net-zero-tracker')).toBe('Net Zero Tracker');
});

test('a rebuild for a large import leaves the labels that the import brought', async () => {
  commit([fromSource('a', 'Net zero tracker')], '2026-01-01T00:00:00.000Z');
  const importId = commit([fromSource('b', 'Net Zero Tracker')], '2026-02-01T00:00:00.000Z');
  const staging = {} as Staging; // the writer below does not look into it
  await drainOutbox(catalogue, writer(), { begun: { importId, records: 1, staging } });
  expect(sources()?.get('net-zero-tracker')).toBe('Net Zero Tracker');
});

/** Commits records the way an import does, without the index. */
function commit(records: readonly LibraryRecord[], at: string): string {
  const id = newImportId(new Date(at));
  const counts = { read: 0, new: 0, changed: 0, unchanged: 0, refused: 0, archived: 0 };
  catalogue.publishing(() => {
    catalogue.imports.put({ id, at, mode: 'upsert', files: [], counts, report: {}, state: 'published' });
    for (const record of records) catalogue.revisions.publish(record, id, at);
    catalogue.meta.raiseContentVersion();
  });
  return id;
}

/** A writer whose engine takes everything, and has no index of this format yet. */
function writer(): IndexWriter {
  const fake: Partial<IndexWriter> = {
    currentFormat: 'this-format',
    readLive: async () => undefined,
    buildStaging: async (records, _marker, _onProgress, begun) => ({
      sent: [...records].length + (begun ? 1 : 0),
      words: new PassingWords(),
    }),
    swapIn: async () => {},
  };
  return fake as IndexWriter;
}
