import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LibraryRecord } from '../../domain/record.ts';
import { newImportId } from '../../library/catalogue/import-store.ts';
import { openCatalogue, type Catalogue } from '../../library/catalogue/open-catalogue.ts';
import { buildRecord, buildRecords } from '../build-record.ts';

let dataDir: string;
let catalogue: Catalogue;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'metroteca-catalogue-'));
  catalogue = openCatalogue(dataDir);
});

afterEach(() => {
  catalogue.close();
  rmSync(dataDir, { recursive: true });
});

/** Commits records the way an import does, without the index. */
function commit(
  records: readonly LibraryRecord[],
  archive: readonly string[] = [],
  merge: Readonly<Record<string, string>> = {},
): string {
  const id = newImportId(new Date());
  const at = new Date().toISOString();
  const counts = { read: 0, new: 0, changed: 0, unchanged: 0, refused: 0, archived: 0 };
  catalogue.publishing(() => {
    catalogue.imports.put({ id, at, mode: 'upsert', files: [], counts, report: {}, state: 'published' });
    for (const record of records) catalogue.revisions.publish(record, id, at);
    for (const recordId of archive) catalogue.revisions.archive(recordId, id, at);
    for (const [twin, mergedInto] of Object.entries(merge))
      catalogue.revisions.withdraw(twin, id, at, { mergedInto });
    catalogue.meta.raiseContentVersion();
  });
  return id;
}

describe('the catalogue', () => {
  test('is empty at first and knows no publication', () => {
    expect(catalogue.isEmpty()).toBe(true);
    expect(catalogue.indexState()).toEqual({ version: 0, publishedAt: null });
    expect([...catalogue.allPublished()]).toEqual([]);
  });

  test('gives back the record it was given, with the time of its revision', () => {
    const record = buildRecord();
    commit([record]);
    expect(catalogue.record(record.id)).toEqual({
      ...record,
      updatedAt: expect.any(String),
      evidenceScore: 0,
    });
  });

  test('keeps everything when it is closed and opened again', () => {
    commit([buildRecord()]);
    catalogue.close();
    catalogue = openCatalogue(dataDir);
    expect([...catalogue.allPublished()]).toHaveLength(1);
  });

  test('walks through more records than fit in a page, each once', () => {
    commit(buildRecords(1_203));
    const ids = [...catalogue.allPublished()].map(({ id }) => id);
    expect(new Set(ids).size).toBe(1_203);
    expect(ids).toHaveLength(1_203);
  });

  test('hides an archived record from readers but keeps its history', () => {
    const record = buildRecord();
    commit([record]);
    commit([buildRecord({ summary: 'Rewritten.' })]);
    commit([], [record.id]);
    commit([buildRecord({ summary: 'Back again.' })]);
    commit([], [record.id]);
    expect(catalogue.record(record.id)).toBeUndefined();
    const history = catalogue.history(record.id);
    expect(history.map(({ action }) => action)).toEqual([
      'archived',
      'restored',
      'archived',
      'changed',
      'created',
    ]);
    expect(history[3]?.changes).toEqual([{ field: 'summary', before: record.summary, after: 'Rewritten.' }]);
  });

  test('tells relations from both sides, between published records only', () => {
    commit([
      buildRecord({ id: 'plan', title: 'Plan', relations: [{ id: 'law', as: 'follows' }] }),
      buildRecord({
        id: 'trams',
        title: 'Trams',
        relations: [
          { id: 'plan', as: 'implements' },
          { id: 'nothing-here', as: 'part-of' },
        ],
      }),
    ]);
    const [kind, city] = ['strategy', 'Barcelona'];
    expect(catalogue.related('plan')).toEqual([
      { id: 'trams', kind, title: 'Trams', city, as: 'implements', isFrom: true },
    ]);
    expect(catalogue.related('trams')).toEqual([
      { id: 'plan', kind, title: 'Plan', city, as: 'implements', isFrom: false },
    ]);
    commit([buildRecord({ id: 'trams', title: 'Trams' })]);
    expect(catalogue.related('plan')).toEqual([]);
    commit([buildRecord({ id: 'trams', relations: [{ id: 'plan', as: 'implements' }] })], ['plan']);
    expect(catalogue.related('trams')).toEqual([]);
  });

  test('gives the relations of a record that was merged to the one that stays, from both sides', () => {
    commit([
      buildRecord({ id: 'law', title: 'Law' }),
      buildRecord({ id: 'plan', title: 'Plan' }),
      buildRecord({ id: 'twin', title: 'Twin', relations: [{ id: 'law', as: 'follows' }] }),
      buildRecord({ id: 'twin-of-twin', title: 'Twin of the twin' }),
      buildRecord({ id: 'trams', title: 'Trams', relations: [{ id: 'twin-of-twin', as: 'implements' }] }),
    ]);
    commit([], [], { 'twin-of-twin': 'twin' });
    commit([], [], { twin: 'plan' });
    const brief = (id: string, as: string, isFrom: boolean) => expect.objectContaining({ id, as, isFrom });
    expect(catalogue.related('plan')).toEqual([
      brief('law', 'follows', false),
      brief('trams', 'implements', true),
    ]);
    expect(catalogue.related('law')).toEqual([brief('plan', 'follows', true)]);
    expect(catalogue.related('trams')).toEqual([brief('plan', 'implements', false)]);
    commit([], [], { law: 'plan' });
    expect(catalogue.related('plan')).toEqual([brief('trams', 'implements', true)]); // none with itself
  });

  test('names the guides that the records of a city followed, with how many did', () => {
    const relations = [{ id: 'guide', as: 'uses-toolkit' as const }];
    commit([
      buildRecord({ id: 'guide', title: 'Guide' }),
      buildRecord({ id: 'plan', relations }),
      buildRecord({ id: 'trams', relations: [...relations, { id: 'gone', as: 'uses-toolkit' }] }),
      buildRecord({ id: 'law', relations: [{ id: 'guide', as: 'follows' }] }),
    ]);
    expect(catalogue.guidesOf('barcelona-es')).toEqual([{ id: 'guide', title: 'Guide', count: 2 }]);
    expect(catalogue.guidesOf('bogota-co')).toEqual([]);
    expect([catalogue.usesOf('guide'), catalogue.usesOf('plan')]).toEqual([2, 0]);
  });

  test('has labels for the terms that come with the records', () => {
    commit([
      buildRecord({
        source: { name: 'Net Zero Tracker' },
        awards: [{ name: 'Guangzhou Award', year: 2014 }],
      }),
    ]);
    const labels = catalogue.termLabels();
    expect(labels.get('city')?.get('barcelona-es')).toBe('Barcelona');
    expect(labels.get('source')?.get('net-zero-tracker')).toBe('Net Zero Tracker');
    expect(labels.get('award')?.get('guangzhou-award')).toBe('Guangzhou Award');
  });

  test('queues every change for the index, the newest state of a record only', () => {
    commit(buildRecords(3));
    commit([buildRecord({ id: 'id-1', title: 'Plan one' })], ['id-2']);
    expect(catalogue.outbox.count()).toEqual({ total: 3, removals: 1 });
    expect(catalogue.outbox.entries(10).map(({ op, id, revision }) => [op, id, revision])).toEqual([
      ['put', 'id-1', 2],
      ['remove', 'id-2', 2],
      ['put', 'id-3', 1],
    ]);
  });

  test('forgets a queued change only in the revision that was sent', () => {
    commit([buildRecord()]);
    const [sent] = catalogue.outbox.entries(1);
    commit([buildRecord({ title: 'Changed while it was sent' })]);
    catalogue.outbox.settle(sent!);
    expect(catalogue.outbox.count().total).toBe(1);
  });

  test('changes nothing when a publication fails half-way', () => {
    commit([buildRecord()]);
    expect(() =>
      catalogue.publishing(() => {
        catalogue.meta.raiseContentVersion();
        throw new Error('the power went off');
      }),
    ).toThrow('the power went off');
    expect(catalogue.meta.contentVersion()).toBe(1);
  });

  test('can be read by another program while it is open here', () => {
    commit([buildRecord()]);
    const reader = openCatalogue(dataDir, { readOnly: true });
    commit([buildRecord({ id: 'another', title: 'Another' })]);
    expect([...reader.allPublished()]).toHaveLength(2);
    reader.close();
  });

  test('says what to do when the folder cannot hold it', () => {
    const file = join(dataDir, 'a-file');
    writeFileSync(file, '');
    expect(() => openCatalogue(file)).toThrow('Set DATA_DIR to a folder');
  });

  test('refuses a catalogue that a newer version wrote', () => {
    catalogue.database.exec('PRAGMA user_version = 99');
    catalogue.close();
    expect(() => openCatalogue(dataDir)).toThrow('newer version');
  });
});
