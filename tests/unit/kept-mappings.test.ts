import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { backUp } from '../../library/backup/back-up.ts';
import { restore } from '../../library/backup/restore.ts';
import { openCatalogue, type Catalogue } from '../../library/catalogue/open-catalogue.ts';
import { MAPPINGS_FILE, openKeptMappings } from '../../library/catalogue/kept-mappings.ts';

let dataDir: string;
let catalogue: Catalogue;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'test-mappings-'));
  catalogue = openCatalogue(dataDir);
});
afterEach(() => {
  catalogue.close();
  rmSync(dataDir, { recursive: true });
});

const mapping = (name: string) => ({
  name,
  by: 'Ana',
  at: '2025-06-01T10:00:00.000Z',
  header: ['Titel'],
  options: { kind: 'auto' as const, mapping: { columns: { Titel: 'title' } } },
});

test('Kept mappings go with a backup, and a restore brings them back into an open site', async () => {
  const kept = openKeptMappings(dataDir);
  kept.put(mapping('Ours'));
  const folder = join(dataDir, 'backup');
  await backUp(catalogue, folder);
  kept.remove(kept.list()[0]?.id ?? '');
  expect(kept.list()).toEqual([]);
  await restore(catalogue, folder);
  expect(kept.list()).toMatchObject([{ name: 'Ours', header: ['Titel'] }]);
});

test('A backup from before there were mappings leaves those that are there', async () => {
  const folder = join(dataDir, 'backup');
  await backUp(catalogue, folder);
  const kept = openKeptMappings(dataDir);
  kept.put(mapping('Ours'));
  await restore(catalogue, folder);
  expect(kept.list()).toHaveLength(1);
});

test('One name, however it is written, is one mapping', () => {
  const kept = openKeptMappings(dataDir);
  const { id } = kept.put(mapping('Our tables'));
  expect(kept.put(mapping(' our  TABLES ')).id).toBe(id);
  expect(kept.list()).toHaveLength(1);
});

test('A file of mappings that somebody has damaged is not overwritten', () => {
  writeFileSync(join(dataDir, MAPPINGS_FILE), '[{"id":');
  const kept = openKeptMappings(dataDir);
  expect(() => kept.put(mapping('Ours'))).toThrow(/mappings.json cannot be read/);
});
