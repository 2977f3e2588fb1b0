import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentHash } from '../../library/catalogue/content-hash.ts';
import { openDatabase } from '../../library/catalogue/database.ts';
import { openCatalogue } from '../../library/catalogue/open-catalogue.ts';
import { openHousekeeping } from '../../ingest/edits/housekeeping.ts';
import { commitEdit } from '../../ingest/edits/commit-edit.ts';
import { buildRecord } from '../build-record.ts';

const FIRST_SCHEMA = readFileSync(
  fileURLToPath(new URL('fixtures/catalogue-schema-1.sql', import.meta.url)),
  'utf8',
);

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'metroteca-migration-'));
  const database = openDatabase(join(dataDir, 'catalogue.sqlite'));
  database.exec(FIRST_SCHEMA);
  const json = JSON.stringify({
    ...buildRecord({ id: 'a', unmappedTopics: ['rooftops'], lastVerified: '2019-01-01' }),
    funding: { amount: 5, funders: ['FAO', 'the city'] }, // plain names, as funders were once
    completeness: 54,
  });
  database.exec("INSERT INTO meta VALUES ('catalogue_id', 'x'), ('content_version', '2')");
  const putImport = database.prepare(
    "INSERT INTO imports VALUES (?, ?, '2026-01-01', NULL, 'Ana', NULL, ?, NULL, '[]', '{}', '{}', ?, ?)",
  );
  putImport.run('imp-1', 1, 'upsert', 'undone', null);
  putImport.run('imp-2', 2, 'undo', 'published', 'imp-1');
  database
    .prepare(
      "INSERT INTO records VALUES ('a', 'strategy', 'published', 1, 'hash', NULL, NULL, 'c', 'w', 's', '2026', ?)",
    )
    .run(json);
  database.prepare("INSERT INTO revisions VALUES ('a', 1, 'imp-1', '2026-01-01', 'hash', ?)").run(json);
  database.close();
});
afterEach(() => rmSync(dataDir, { recursive: true }));

test('a catalogue of the first version keeps everything, and can do what is new', () => {
  const catalogue = openCatalogue(dataDir);
  expect(catalogue.imports.list().map(({ id, undoes }) => [id, undoes])).toEqual([
    ['imp-2', 'imp-1'],
    ['imp-1', undefined],
  ]);
  expect(catalogue.history('a')).toMatchObject([{ importId: 'imp-1', by: 'Ana', action: 'created' }]);
  const lists = openHousekeeping(catalogue);
  expect(lists.unknownTopics()).toEqual([{ value: 'rooftops', count: 1 }]);
  expect(lists.unverified(new Date(), { limit: 1, offset: 0 }).total).toBe(1);
  expect(lists.unknownCities()).toEqual([]);
  const withdrawal = { reason: 'Gone.' };
  commitEdit([{ id: 'a', base: 1, withdrawal }], { action: 'withdrawn', by: 'Ana' }, catalogue);
  expect(catalogue.withdrawn('a')).toMatchObject(withdrawal);
  catalogue.close();
});

test('funders that were plain names are read, sent to the index again, and equal to what an import brings', () => {
  const catalogue = openCatalogue(dataDir);
  const funding = { amount: 5, funders: [{ name: 'FAO' }, { name: 'the city' }] };
  expect(catalogue.record('a')).toMatchObject({ funding });
  expect(catalogue.database.prepare('SELECT record_id, op FROM outbox').all()).toMatchObject([
    { record_id: 'a', op: 'put' },
  ]);
  const { updatedAt, evidenceScore, ...record } = catalogue.record('a') ?? raise();
  const hashes = catalogue.database
    .prepare('SELECT hash FROM records UNION ALL SELECT hash FROM revisions')
    .all();
  expect([updatedAt, evidenceScore]).toEqual(['2026', 16]);
  expect(hashes).toEqual([{ hash: contentHash(record) }, { hash: contentHash(record) }]);
  catalogue.close();
});

test('how full records were is kept no longer, and they have a score of their evidence', () => {
  const catalogue = openCatalogue(dataDir);
  const { record } = catalogue.records.find('a') ?? raise();
  expect(record).not.toHaveProperty('completeness');
  const [incomplete] = openHousekeeping(catalogue).incomplete({ limit: 1, offset: 0 }).entries;
  expect(incomplete).toMatchObject({ id: 'a', evidenceScore: 16 }); // a funder, of the six things
  catalogue.close();
});

test('references between tables hold after the change, and are enforced', () => {
  const catalogue = openCatalogue(dataDir);
  expect(catalogue.database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  const orphan = "INSERT INTO revisions VALUES ('a', 2, 'no-such-import', '2026', NULL, NULL, NULL)";
  expect(() => catalogue.database.exec(orphan)).toThrow('FOREIGN KEY');
  expect(() => catalogue.database.exec("UPDATE imports SET undoes = 'nothing'")).toThrow('FOREIGN KEY');
  catalogue.close();
});

function raise(): never {
  throw new Error('The record is not there.');
}
