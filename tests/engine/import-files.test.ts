// A long file: what an import promises, case by case.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CatalogueBusyError, CatalogueError } from '../../library/catalogue/catalogue-error.ts';
import { lockCatalogue } from '../../library/catalogue/lock.ts';
import { openCatalogue, type Catalogue } from '../../library/catalogue/open-catalogue.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { importFiles } from '../../ingest/import/import-files.ts';
import type { ImportContext, ImportOptions } from '../../ingest/import/import-options.ts';
import { UndoRefusedError } from '../../ingest/import/commit-undo.ts';
import { undoImport } from '../../ingest/import/undo-import.ts';
import { IndexError } from '../../library/index/index-error.ts';
import { bringIndexUpToDate } from '../../library/index/publish-index.ts';
import { BARCELONA, BOGOTA } from '../build-record.ts';
import { cutOffTable } from '../cut-off-table.ts';
import { openTestIndex, type TestIndex } from './test-index.ts';

const CITIES = [BARCELONA, BOGOTA];

const gazetteer: Gazetteer = {
  resolve({ city }) {
    const known = CITIES.find(({ name }) => name === city);
    return known ? { kind: 'known', city: known } : { kind: 'unknown' };
  },
  find: (id) => CITIES.find((city) => city.id === id),
  names: () => [],
  close: () => {},
};

let dataDir: string;
let catalogue: Catalogue;
let index: TestIndex;
let context: ImportContext;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'metroteca-import-'));
  catalogue = openCatalogue(dataDir);
  index = openTestIndex();
  context = { catalogue, gazetteer, openWriter: async () => index.writer };
});

afterEach(async () => {
  catalogue.close();
  rmSync(dataDir, { recursive: true });
  await index.leave();
});

const HEADER = 'id,title,city,summary,source,source_id,landing_url';

function table(...rows: string[]): string {
  const path = join(dataDir, 'table.csv');
  writeFileSync(path, `${[HEADER, ...rows].join('\n')}\n`);
  return path;
}

function load(path: string, options: Partial<ImportOptions> = {}) {
  return importFiles([{ name: 'table.csv', path }], { kind: 'strategy', ...options }, context);
}

const TEN = Array.from(
  { length: 10 },
  (_, row) => `plan-${row},Plan ${row},Barcelona,What it does.,Ours,${row},`,
);

describe('an import', () => {
  test('accounts for every row and makes the good ones visible', async () => {
    const report = await load(table('a,Plan A,Barcelona,,,,', 'b,,Barcelona,,,,', 'c,Plan C,Bogotá,,,,'));
    expect(report).toMatchObject({ read: 3, new: 2, changed: 0, unchanged: 0, refused: 1, published: 2 });
    expect(report.issues).toMatchObject([{ code: 'missing-value', column: 'title', lines: [3, 3] }]);
    expect(await index.publishedIds()).toEqual(['a', 'c']);
  });

  test('of the same file twice changes nothing', async () => {
    await load(table(...TEN));
    const version = catalogue.indexState().version;
    const again = await load(table(...TEN));
    expect(again).toMatchObject({ read: 10, new: 0, changed: 0, unchanged: 10, published: 0 });
    expect(catalogue.indexState().version).toBe(version);
    expect(catalogue.history('plan-1')).toHaveLength(1);
  });

  test('names the fields in which a record changed', async () => {
    await load(table('a,Plan A,Barcelona,Old.,,,'));
    const report = await load(table('a,Plan A,Barcelona,New.,,,'));
    expect(report).toMatchObject({ changed: 1, changedFields: { summary: 1 } });
    expect(catalogue.history('a')[0]?.changes).toEqual([{ field: 'summary', before: 'Old.', after: 'New.' }]);
  });

  test('keeps the original file under its checksum', async () => {
    const path = table(...TEN);
    const { files } = await load(path);
    expect(readFileSync(join(dataDir, 'uploads', files[0]!.sha256))).toEqual(readFileSync(path));
  });

  test('reads a stream as it reads a file', async () => {
    const stream = Readable.from([Buffer.from(`${HEADER}\na,Plan A,Barc`), Buffer.from('elona,,,,\n')]);
    const report = await importFiles([{ name: 'standard input', stream }], { kind: 'strategy' }, context);
    expect(report).toMatchObject({ read: 1, new: 1, files: [{ name: 'standard input', bytes: 74 }] });
  });

  test('tried with dryRun needs no engine, and leaves no trace', async () => {
    const openWriter = () => Promise.reject(new Error('the engine was asked for'));
    const path = table(...TEN);
    const options = { kind: 'strategy', dryRun: true } as const;
    const report = await importFiles([{ name: 'table.csv', path }], options, { ...context, openWriter });
    expect(report).toMatchObject({ importId: null, new: 10, published: 0, stopped: { reason: 'dry-run' } });
    expect(report.files[0]?.sha256).toHaveLength(64);
    expect(catalogue.isEmpty()).toBe(true);
    expect(catalogue.imports.list()).toEqual([]);
  });

  test('that is strict publishes nothing when one row is bad', async () => {
    const report = await load(table('a,Plan A,Barcelona,,,,', 'b,,Barcelona,,,,'), { strict: true });
    expect(report).toMatchObject({ refused: 1, published: 0, stopped: { reason: 'strict' } });
    expect(catalogue.isEmpty()).toBe(true);
    expect(catalogue.imports.list()).toMatchObject([{ state: 'failed' }]);
  });

  test('of a file that breaks midway publishes nothing of it', async () => {
    const path = join(dataDir, 'table.csv');
    writeFileSync(path, cutOffTable('id,title,city,summary'));
    const report = await load(path);
    expect(report.read).toBeGreaterThan(1_000);
    expect(report).toMatchObject({ published: 0, stopped: { reason: 'unreadable' } });
    expect(report.issues).toMatchObject([{ code: 'unreadable-file' }]);
  });

  test('that finds the disk full changes nothing, and goes in when there is room', async () => {
    await load(table('a,Plan A,Barcelona,Old.,,,'));
    const { page_count: pages } = catalogue.database.prepare('PRAGMA page_count').get() as {
      page_count: number;
    };
    catalogue.database.exec(`PRAGMA max_page_count = ${pages + 2}`); // SQLite then says what a full disk says
    const path = table(...Array.from({ length: 200 }, (_, row) => `p-${row},Plan ${row},Barcelona,Text.,,,`));
    await expect(load(path)).rejects.toThrow(CatalogueError);
    await expect(load(path)).rejects.toThrow('is full: nothing was changed');
    expect(await index.publishedIds()).toEqual(['a']);
    expect(catalogue.imports.list()).toHaveLength(1);
    catalogue.database.exec('PRAGMA max_page_count = 1000000');
    expect(await load(path)).toMatchObject({ published: 200 });
    expect(await index.publishedIds()).toHaveLength(201);
  });

  test('of a file that cannot be read ends in an issue', async () => {
    const folder = join(dataDir, 'a-folder.csv');
    mkdirSync(folder);
    const report = await load(folder);
    expect(report).toMatchObject({ published: 0, read: 0, stopped: { reason: 'unreadable' } });
    expect(report.issues).toMatchObject([
      { code: 'unreadable-file', message: expect.stringContaining('EISDIR') },
    ]);
  });

  test('is refused while another one runs', async () => {
    const lock = lockCatalogue(dataDir, 'An import');
    await expect(load(table(...TEN))).rejects.toThrow(CatalogueBusyError);
    lock.release();
  });

  test('writes refused rows so that they can be fixed and imported again', async () => {
    const rejects = join(dataDir, 'rejects.csv');
    await load(table('a,Plan A,Barcelona,,,,', 'b,,Barcelona,"One, two",,,'), { rejects });
    const text = readFileSync(rejects, 'utf8');
    expect(text).toContain('b,,Barcelona,"One, two",,,,3,');
    writeFileSync(rejects, text.replace('b,,', 'b,Plan B,'));
    expect(await load(rejects)).toMatchObject({ read: 1, new: 1, refused: 0 });
    expect(catalogue.record('b')?.summary).toBe('One, two');
  });
});

describe('identity', () => {
  test('a second row with an id of the same file is refused', async () => {
    const report = await load(table('a,Plan A,Barcelona,,,,', 'a,Plan B,Bogotá,,,,'));
    expect(report).toMatchObject({ new: 1, refused: 1 });
    expect(report.issues).toMatchObject([{ code: 'duplicate-id', lines: [3, 3], id: 'a' }]);
    expect(report.issues[0]?.message).toContain('Line 2');
  });

  test('an id that means something else is not taken over', async () => {
    await load(table('1,Plan A,Barcelona,,One table,,'));
    const report = await load(table('1,Plan B,Bogotá,,Another table,,'));
    expect(report.issues).toMatchObject([{ code: 'duplicate-id', id: '1' }]);
    expect(catalogue.record('1')?.title).toBe('Plan A');
  });

  test.each([
    ['source and id', 'other,Something else,Bogotá,,Ours,77,', 'source_id'],
    ['link', 'other,Something else,Bogotá,,,,http://www.example.org/plan/', 'landing_url'],
    ['a close title in the same city', 'other,Climate and energy plan’s 2030,Barcelona,,,,', 'title'],
  ])('the same thing under another id is found by %s', async (_, row, column) => {
    await load(table('a,Climate and energy plans 2030,Barcelona,,Ours,77,https://example.org/plan'));
    const report = await load(table(row));
    expect(report.issues).toMatchObject([{ code: 'likely-duplicate', id: 'a', column }]);
    expect(report).toMatchObject({ new: 1, warnings: 1 });
  });

  test('titles that differ in a year are different things', async () => {
    const report = await load(
      table(
        'a,Climate plan 2020,Barcelona,,,,',
        'b,Climate plan 2030,Barcelona,,,,',
        'c,Climate plan 2020,Bogotá,,,,',
      ),
    );
    expect(report.issues).toEqual([]);
  });
});

describe('replacing', () => {
  test('archives what the file no longer has', async () => {
    await load(table(...TEN));
    const report = await load(table(...TEN.slice(1)), { mode: 'replace' });
    expect(report).toMatchObject({ unchanged: 9, archived: 1 });
    expect(await index.publishedIds()).not.toContain('plan-0');
  });

  test('refuses to archive more than a fifth, unless forced', async () => {
    await load(table(...TEN));
    const refused = await load(table(...TEN.slice(3)), { mode: 'replace' });
    expect(refused).toMatchObject({ archived: 0, stopped: { reason: 'replace-guard' } });
    expect(await index.publishedIds()).toHaveLength(10);
    const forced = await load(table(...TEN.slice(3)), { mode: 'replace', force: true });
    expect(forced).toMatchObject({ archived: 3 });
    expect(await index.publishedIds()).toHaveLength(7);
  });

  test('leaves the records of other sources alone', async () => {
    await load(table('theirs,Their plan,Bogotá,,Theirs,,', ...TEN));
    await load(table(...TEN), { mode: 'replace' });
    expect(await index.publishedIds()).toContain('theirs');
  });

  test('stops when a refused row might be one of the missing records', async () => {
    await load(table(...TEN));
    const report = await load(table(...TEN.slice(1), 'plan-0,,Barcelona,,Ours,0,'), { mode: 'replace' });
    expect(report.stopped?.reason).toBe('replace-guard');
  });
});

describe('undo', () => {
  test('gives readers the state before the import', async () => {
    await load(table('a,Plan A,Barcelona,Old.,,,'));
    const before = catalogue.record('a');
    const wrong = await load(table('a,Plan A,Barcelona,Wrong.,,,', 'b,Plan B,Barcelona,Wrong.,,,'));
    const report = await undoImport(wrong.importId!, context);
    expect(report).toMatchObject({ restored: 1, archived: 1, kept: [] });
    expect(await index.publishedIds()).toEqual(['a']);
    expect(catalogue.record('a')).toEqual({ ...before, updatedAt: expect.any(String) });
    expect(catalogue.imports.find(wrong.importId!)?.state).toBe('undone');
  });

  test('can itself be undone, but nothing can be undone twice', async () => {
    const { importId } = await load(table('a,Plan A,Barcelona,,,,'));
    const undo = await undoImport(importId!, context);
    await expect(undoImport(importId!, context)).rejects.toThrow(UndoRefusedError);
    await undoImport(undo.importId, context);
    expect(await index.publishedIds()).toEqual(['a']);
  });

  test('keeps what a later import changed again', async () => {
    const first = await load(table('a,Plan A,Barcelona,One.,,,', 'b,Plan B,Barcelona,One.,,,'));
    await load(table('a,Plan A,Barcelona,Two.,,,'));
    const report = await undoImport(first.importId!, context);
    expect(report).toMatchObject({ archived: 1, kept: ['a'] });
    expect(catalogue.record('a')?.summary).toBe('Two.');
  });

  test('brings back what replacing had archived', async () => {
    await load(table(...TEN));
    const wrong = await load(table(...TEN.slice(5)), { mode: 'replace', force: true });
    await undoImport(wrong.importId!, context);
    expect(await index.publishedIds()).toHaveLength(10);
  });
});

describe('after a crash', () => {
  test('between catalogue and index, the next start publishes what was committed', async () => {
    await load(table('a,Plan A,Barcelona,,,,'));
    const broken = {
      ...index.writer,
      changeLive: () => Promise.reject(new IndexError('the engine is gone')),
    };
    const path = table('b,Plan B,Barcelona,,,,');
    const failing = importFiles(
      [{ name: 'table.csv', path }],
      { kind: 'strategy' },
      { ...context, openWriter: async () => broken },
    );
    await expect(failing).rejects.toThrow(IndexError);
    expect(await index.publishedIds()).toEqual(['a']);
    catalogue.close();
    catalogue = openCatalogue(dataDir);
    expect(await bringIndexUpToDate(catalogue, index.writer)).toBe('sent');
    expect(await index.publishedIds()).toEqual(['a', 'b']);
  });

  test('the next import publishes it too', async () => {
    await load(table('a,Plan A,Barcelona,,,,'));
    catalogue.publishing(() => {
      catalogue.database.exec("INSERT INTO outbox VALUES ('a', 1, 'put')");
    });
    await load(table('a,Plan A,Barcelona,,,,'));
    expect(catalogue.outbox.count().total).toBe(0);
  });
});
